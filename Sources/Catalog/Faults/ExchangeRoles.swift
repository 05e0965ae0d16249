import Diagnostics

/// What entries share and what they seek cannot be matched.
struct ExchangeRoles: Fault {
  enum Problem {
    case withoutOther
    case twice(field: String)
    case inGroup
    case otherVocabulary(shares: String, seeks: String)
    case otherCollection(String)
  }

  let role: Field.Role
  let problem: Problem

  static let rule = Rule(
    "exchange-roles",
    summary:
      "One field of one collection says what its entries share, and one, of the same vocabulary, what they seek.",
    why: "What some share and others seek finds each other only by the same terms.",
    wrong: "offers: { type: term, vocabulary: topics, many: true, role: shares }",
    right: """
      offers: { type: term, vocabulary: topics, many: true, role: shares }
      asks: { type: term, vocabulary: topics, many: true, role: seeks }
      """)

  var message: String {
    switch problem {
    case .withoutOther: "a field has \"role: \(role.rawValue)\", and none has \"role: \(other.rawValue)\""
    case .twice(let field): "\(field) has \"role: \(role.rawValue)\" already"
    case .inGroup: "a field of a group cannot have \"role: \(role.rawValue)\""
    case .otherVocabulary(let shares, let seeks):
      "what is shared is of the vocabulary \(shares), and what is sought of \(seeks)"
    case .otherCollection(let name): "\(name) has fields with these roles already"
    }
  }

  var help: String? {
    switch problem {
    case .withoutOther: "give \"role: \(other.rawValue)\" to the field that it is matched with, or take this one away"
    case .otherVocabulary: "let both name one vocabulary"
    case .inGroup: "give the role to a field at the top of the entry"
    case .twice, .otherCollection: "take one of them away"
    }
  }

  private var other: Field.Role { role == .shares ? .seeks : .shares }
}
