package import Catalog

/// One of the values that a field offers.
package struct TermChoice: Sendable {
  package let value: String
  package let label: String
  package let description: String

  /// Label and description in one text.
  package var words: String { description.isEmpty ? label : "\(label): \(description)" }
}

extension FieldWords {
  /// The values that a field may have, where they are a closed list; retired terms are left out.
  package func choices(of field: Field) -> [TermChoice]? {
    switch field.type {
    case .term(let name): configuration.vocabularies[name].map(choices)
    case .standard: standards
    default:
      field.choices.isEmpty
        ? nil : field.choices.map { TermChoice(value: $0, label: $0.capitalized, description: "") }
    }
  }

  private func choices(_ vocabulary: Vocabulary) -> [TermChoice] {
    vocabulary.currentTerms.map {
      TermChoice(value: $0.slug, label: $0.label, description: $0.description)
    }
  }

  /// An identifier that several frameworks have is written with the framework's name.
  var standards: [TermChoice] {
    configuration.frameworks.flatMap { framework in
      framework.standards.map { standard in
        let isShared = configuration.frameworks(withIdentifier: standard.identifier).count > 1
        return TermChoice(
          value: isShared ? "\(framework.name)/\(standard.identifier)" : standard.identifier,
          label: words(for: standard, of: framework), description: "")
      }
    }
  }

  private func words(for standard: Framework.Standard, of framework: Framework) -> String {
    let level = framework.levels.first { $0.slug == standard.level }?.label
    let concept = framework.concepts.first { $0.slug == standard.concept }?.label
    return ([framework.shortLabel] + [level, concept].compactMap(\.self)).joined(separator: ", ")
  }
}
