extension Field {
  /// What to write after the name of the field: "one of free, paid".
  ///
  /// - Parameter configuration: has the vocabularies that the choices stand in.
  func expectation(_ configuration: Configuration) -> String {
    let few = shownChoices(configuration)?.joined(separator: ", ")
    if isMany { return "a list in brackets such as [first, second], of \(few ?? expectedValue)" }
    return few.map { "one of \($0)" } ?? expectedValue
  }

  /// Nothing where there are none, or more than are read at a glance.
  private func shownChoices(_ configuration: Configuration) -> [String]? {
    if !choices.isEmpty { return choices }
    guard case .term(let name) = type, let terms = configuration.vocabularies[name]?.currentTerms else { return nil }
    return (1...Field.mostShownChoices).contains(terms.count) ? terms.map(\.slug) : nil
  }

  private var expectedValue: String {
    switch type {
    case .term(let name): return "terms of vocabularies/\(name).yml"
    case .reference(let collections):
      let names = collections.isEmpty ? "any collection" : collections.joined(separator: " or ")
      return "the file name, without .md, of an entry in \(names)"
    default:
      return ValueDecoder.description(of: type) + (example.map { ", such as \($0)" } ?? "")
    }
  }

  /// As many as are read at a glance.
  static let mostShownChoices = 12
}
