package import Catalog

/// Explains fields: what they are for, what a value looks like, and what bounds it has.
package struct FieldWords: Sendable {
  package let words: AuthoringWords
  package let configuration: Configuration

  package init(_ configuration: Configuration, words: AuthoringWords = AuthoringWords()) {
    self.words = words
    self.configuration = configuration
  }

  /// All that is to be said of a field in one paragraph, its choices excepted; empty where the label says it all.
  package func explanation(of field: Field) -> String {
    var sentences = [
      field.help ?? "", form(of: field).capitalized, bounds(of: field).joined(separator: ", ").capitalized,
    ]
    if let example = field.example { sentences.append(words.example.filled(["name": example]).capitalized) }
    return sentences.filter { !$0.isEmpty }.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// What to answer to somebody whose value is refused.
  func rule(of field: Field) -> String {
    let example = field.example.map { words.example.filled(["name": $0]) }
    return ([form(of: field)] + bounds(of: field) + [example ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What one value looks like.
  package func form(of field: Field) -> String {
    switch field.type {
    case .count: words.count.filled(["n": String(configuration.site.minimumCount)])
    case .term(let name): words.term.filled(["name": configuration.vocabularies[name]?.label ?? name])
    case .reference(let collections): form(ofReference: collections)
    case .group where field.isMany: words.groups
    case .standard: words.standard.filled(["names": names(configuration.frameworks.map(\.shortLabel))])
    default: words.types[field.type.name] ?? field.type.name
    }
  }

  func form(ofReference collections: [String]) -> String {
    switch collections.count {
    case 0: return words.referenceToAny
    case 1:
      let label = configuration.schema(collections[0])?.label ?? collections[0]
      return words.reference.filled(["name": label, "folder": collections[0]])
    default: return words.referenceToSeveral.filled(["names": names(collections)])
    }
  }

  private func names(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(words.or) \(last)"
  }

  private func bounds(of field: Field) -> [String] {
    var bounds: [String] = []
    func add(_ word: String, _ value: String?) {
      if let value { bounds.append(word.filled(["n": value, "name": value])) }
    }
    add(words.atMostCharacters, field.maximumLength.map(String.init))
    add(words.atLeast, field.leastWorthSaying.map(number))
    add(words.atMost, field.maximum.map(number))
    // An example says more than a regular expression.
    add(words.pattern, field.example == nil ? field.pattern?.source : nil)
    add(words.partOf, field.partOf)
    add(words.shareOf, field.shareOf)
    add(words.atLeastItems, field.itemCount.flatMap { $0.lowerBound > 0 ? String($0.lowerBound) : nil })
    add(words.atMostItems, field.mostItems.map(String.init))
    if field.isUnique { bounds.append(words.unique) }
    return bounds
  }

  private func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}

extension Field {
  /// Nothing where the type says as much.
  fileprivate var leastWorthSaying: Double? {
    switch type {
    case .count, .percent, .money: minimum == 0 ? nil : minimum
    default: minimum
    }
  }
}
