import Diagnostics

struct UnknownTerm: Fault {
  let value: String
  let vocabulary: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-term",
    summary: "A term is in its vocabulary.",
    why: "Readers find an entry by its terms; a term that nothing else uses leads nowhere.",
    wrong: "tags: [algoritms]", right: "tags: [algorithms]")

  var message: String { "\"\(value)\" is not a term of \(vocabulary)" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "the terms are listed in vocabularies/\(vocabulary).yml"
  }
  var replacement: String? { suggestion }
}
