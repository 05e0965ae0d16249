extension Field {
  /// What to write after the name of the field: "one of free, paid".
  ///
  /// - Parameter configuration: has the vocabularies that the choices stand in.
  func expectation(_ configuration: Configuration) -> String {
    let value = expectedValue(configuration)
    guard isMany else { return value }
    return "a list in brackets such as [first, second], of "
      + (value.hasPrefix("one of ") ? value.dropFirst(7) : value[...])
  }

  private func expectedValue(_ configuration: Configuration) -> String {
    if !choices.isEmpty { return "one of \(choices.joined(separator: ", "))" }
    switch type {
    case .term(let name):
      let terms = (configuration.vocabularies[name]?.terms ?? []).filter { $0.successor == nil }.map(\.slug)
      if (1...Field.shownChoices).contains(terms.count) { return "one of \(terms.joined(separator: ", "))" }
      return "terms of vocabularies/\(name).yml"
    case .reference(let collections):
      let names = collections.isEmpty ? "any collection" : collections.joined(separator: " or ")
      return "the file name, without .md, of an entry in \(names)"
    default:
      return ValueDecoder.description(of: type) + (example.map { ", such as \($0)" } ?? "")
    }
  }

  /// As many as are read at a glance.
  static let shownChoices = 12
}
