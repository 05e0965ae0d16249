/// The fields that every entry has and no schema repeats.
package struct CommonFields: Sendable {
  package var title = ""
  /// At most 300 characters.
  package var summary = ""
  /// Terms of the vocabulary `tags`.
  package var tags: [String] = []
  /// Terms of the vocabulary `grade-bands`.
  package var gradeBands: [String] = []
  package var status = Status.published
  package var replacedBy: Reference?
  package var published: CalendarDate?
  package var updated: CalendarDate?
  package var reviewed: CalendarDate?
  /// After this day the entry is treated as retired.
  package var expires: CalendarDate?
  package var related: [Reference] = []
  package var redirectsFrom: [Redirect] = []

  package enum Status: String, CaseIterable, Sendable {
    case published, draft, retired
  }

  /// A former address of the entry, below the root of the site.
  package struct Redirect: Sendable {
    /// Without slashes at its ends.
    package let path: String
    /// As it is written.
    package let scalar: YAMLScalar
  }

  static let tagsVocabulary = "tags"
  static let gradeBandsVocabulary = "grade-bands"

  package static let names: [String] = declarations.map(\.name)
  static let nameSet = Set(names)

  /// The common fields as a schema would declare them.
  package static let declarations: [Field] = {
    func field(
      _ name: String, _ type: FieldType, many: Bool = false, length: Int? = nil, choices: [String] = []
    ) -> Field {
      var attributes = Field.Attributes()
      attributes.choices = choices
      attributes.isMany = many
      attributes.isRequired = length != nil
      attributes.maximumLength = length
      return Field(name: name, type: type, label: name, attributes: attributes)
    }
    return [
      field("title", .text, length: 200), field("summary", .text, length: 300),
      field("tags", .term(vocabulary: tagsVocabulary), many: true),
      field("grade_bands", .term(vocabulary: gradeBandsVocabulary), many: true),
      field("status", .text, choices: Status.allCases.map(\.rawValue)), field("replaced_by", .reference(to: [])),
      field("published", .date), field("updated", .date), field("reviewed", .date), field("expires", .date),
      field("related", .reference(to: []), many: true), field("redirect_from", .text, many: true),
    ]
  }()
}
