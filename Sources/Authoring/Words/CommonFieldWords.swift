package import Catalog

/// Label and help of a field that every entry has and no schema declares.
package struct CommonFieldWords: Sendable {
  package let label: String
  package let help: String

  package static let english: [String: CommonFieldWords] = [
    "title": .init("Title", "The name, as its owner writes it."),
    "summary": .init("Summary", "One or two sentences that can stand alone."),
    "tags": .init("Topics", "Two to five are a good number."),
    "grade_bands": .init("Grade bands", "Every band that it is meant for."),
    "status": .init("Status", "An entry without it is published. A draft has no page; a retired one is in no list."),
    "replaced_by": .init("Replaced by", "The entry to use instead of a retired one."),
    "published": .init("Published", "When the entry first appeared."),
    "updated": .init("Updated", "When it last changed in substance."),
    "reviewed": .init("Reviewed", "When somebody last checked all of it against its source."),
    "expires": .init("Expires", "After this day the entry is treated as retired."),
    "related": .init("Related", "What a reader should see next."),
    "redirect_from": .init("Earlier addresses", "Paths from the root of the site, such as /old/name/, that lead here."),
  ]

  private init(_ label: String, _ help: String) {
    self.label = label
    self.help = help
  }
}

extension AuthoringWords {
  /// The common fields as a schema would declare them, with labels and help. Topics and grade bands are left out on a
  /// site that has no such vocabulary.
  package func common(_ configuration: Configuration) -> [Field] {
    CommonFields.declarations.compactMap { field in
      var label = field.name
      if case .term(let name) = field.type {
        guard let vocabulary = configuration.vocabularies[name] else { return nil }
        label = vocabulary.label
      }
      let words = commonFields[field.name]
      return field.documented(label: words?.label ?? label, help: words?.help)
    }
  }
}
