package import Diagnostics

/// A declared piece of front matter: what validation, forms, pages, facets and columns are made from.
package struct Field: Sendable {
  /// The key in front matter, in snake case.
  package let name: String
  package let type: FieldType
  package let label: String
  package var help: String?
  package var example: String?
  package var isRequired = false
  /// Its absence is a warning.
  package var isRecommended = false
  package var isMany = false
  /// How many values a field with many may have.
  package var itemCount: ClosedRange<Int>?
  /// The least and the greatest value of a number.
  package var minimum: Double?
  package var maximum: Double?
  /// In characters.
  package var maximumLength: Int?
  package var pattern: Pattern?
  /// No two entries of the collection have the same value.
  package var isUnique = false
  package var isFacet = false
  /// How the entry that is referred to names the entries that refer to it.
  package var inverse: String?
  /// Former names, still understood and reported.
  package var formerNames: [String] = []
  /// Why the field is no longer to be used.
  package var deprecation: String?
  /// Where it is declared.
  package let place: SourceRange

  package init(name: String, type: FieldType, label: String, place: SourceRange = .fileStart) {
    self.name = name
    self.type = type
    self.label = label
    self.place = place
  }

  /// Shown among an entry's key facts rather than as a text of its own.
  package var isShort: Bool {
    switch type {
    case .markdown, .group: false
    case .text: maximumLength.map { $0 <= 160 } ?? (pattern != nil)
    default: true
    }
  }
}
