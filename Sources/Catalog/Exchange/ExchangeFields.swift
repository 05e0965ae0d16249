import Diagnostics

/// The fields by which the entries of a collection say what they share and what they seek.
package struct ExchangeFields: Sendable {
  /// Their places in the schema.
  package let shares: Int
  package let seeks: Int
  /// Those that good partners have in common.
  package let settings: [Int]
  /// What both are terms of.
  package let vocabulary: String

  /// - Returns: nothing unless there are both, of one vocabulary.
  init?(_ fields: [Field]) {
    guard let shares = fields.firstIndex(where: { $0.role == .shares }),
      let seeks = fields.firstIndex(where: { $0.role == .seeks }),
      case .term(let vocabulary) = fields[shares].type, case .term(vocabulary) = fields[seeks].type
    else { return nil }
    (self.shares, self.seeks, self.vocabulary) = (shares, seeks, vocabulary)
    settings = fields.indices.filter { fields[$0].role == .setting }
  }
}

/// What a schema says of sharing and seeking is one field each, at the top, of one vocabulary.
extension SchemaReader {
  func checkExchange(_ fields: [Field], in settings: inout SettingsReader) {
    for case .group(let inner) in fields.map(\.type) {
      for field in inner { report(.inGroup, field, &settings) }
    }
    let (shares, seeks) = (fields.filter { $0.role == .shares }, fields.filter { $0.role == .seeks })
    for fields in [shares, seeks] {
      for field in fields.dropFirst() { report(.twice(field: fields[0].name), field, &settings) }
    }
    guard let first = shares.first, let second = seeks.first else {
      if let lone = shares.first ?? seeks.first { report(.withoutOther, lone, &settings) }
      return
    }
    guard case .term(let shared) = first.type, case .term(let sought) = second.type, shared != sought else { return }
    report(.otherVocabulary(shares: shared, seeks: sought), second, &settings)
  }

  private func report(_ problem: ExchangeRoles.Problem, _ field: Field, _ settings: inout SettingsReader) {
    guard let role = field.role, role == .shares || role == .seeks, let scalar = field.roleScalar else { return }
    settings.report(ExchangeRoles(role: role, problem: problem), .scalar(scalar))
  }
}
