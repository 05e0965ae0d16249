import Catalog

/// The lists that several fields of a collection share, each written once.
enum JSONSchemaDefinitions {
  static let standards = "#/$defs/standard"

  static func reference(toVocabulary name: String) -> String { "#/$defs/terms-of-\(name)" }

  static func all(for fields: [Field], _ words: FieldWords) -> JSONValue {
    let names = vocabularies(of: fields)
    var members = Set(names).sorted().compactMap { name in
      words.configuration.vocabularies[name].map { JSONValue.Member(name: "terms-of-\(name)", value: terms($0)) }
    }
    if hasStandards(fields) { members.append(.init(name: "standard", value: standards(words))) }
    return .object(members)
  }

  /// Retired terms are still understood.
  private static func terms(_ vocabulary: Vocabulary) -> JSONValue {
    JSONSchemaParts.choices(
      vocabulary.terms.map { term in
        let words = term.description.isEmpty ? term.label : "\(term.label): \(term.description)"
        return (term.slug, term.successor.map { "Retired: write \($0). \(words)" } ?? words)
      })
  }

  /// The identifier, or the framework's name and the identifier.
  private static func standards(_ words: FieldWords) -> JSONValue {
    let frameworks = words.configuration.frameworks.map(\.name).joined(separator: "|")
    let choices = JSONSchemaParts.choices(words.standards.map { ($0.value, $0.words) })
    return ["anyOf": [choices, ["type": "string", "pattern": .text("^(?:\(frameworks))/.+$")]]]
  }

  private static func vocabularies(of fields: [Field]) -> [String] {
    fields.flatMap { (field) -> [String] in
      switch field.type {
      case .term(let name): [name]
      case .group(let inner): vocabularies(of: inner)
      default: []
      }
    }
  }

  private static func hasStandards(_ fields: [Field]) -> Bool {
    fields.contains { field in
      switch field.type {
      case .standard: true
      case .group(let inner): hasStandards(inner)
      default: false
      }
    }
  }
}
