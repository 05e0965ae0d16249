package import Catalog

/// A new entry of a collection: every field with a note, what is required first, what is optional switched off.
///
/// `check` finds nothing in it but the required and recommended fields that are still empty.
package struct EntryTemplate: Sendable {
  package let text: String
  /// The labels of the fields that have to be filled in.
  package let required: [String]

  package init(_ schema: CollectionSchema, words: FieldWords, today: CalendarDate?) {
    let fields = FieldTemplate(words: words, today: today)
    let (on, off) = EntryTemplate.parted(schema, words)
    let head = TemplateLine.notes(
      "\(words.words.templateTitle.filled(["name": schema.label])) \(words.words.templateHelp)")
    var blocks = [head.map { $0.text(isOn: true) }]
    blocks += on.map { fields.lines($0).map { $0.text(isOn: true) } }
    blocks += off.map { fields.lines($0).map { $0.text(isOn: false) } }
    blocks.append(TemplateLine.notes(words.words.bodyHelp).map { $0.text(isOn: true) })
    let matter = blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    text = "---\n\(matter)\n---\n\n"
    required = on.filter(\.isRequired).map(\.label)
  }

  /// Common fields that are worth a moment's thought in every entry, though none is required.
  private static let suggested = ["tags", "grade_bands", "published", "reviewed"]

  private static func parted(_ schema: CollectionSchema, _ words: FieldWords) -> (on: [Field], off: [Field]) {
    let common = words.words.common(words.configuration)
    let own = schema.fields.filter { $0.deprecation == nil }
    let isOptional = { (field: Field) in !field.isRequired && !field.isRecommended }
    let on =
      common.filter(\.isRequired) + own.filter(\.isRequired) + own.filter { $0.isRecommended && !$0.isRequired }
      + suggested.compactMap { name in common.first { $0.name == name } }
    let off = own.filter(isOptional) + common.filter { isOptional($0) && !suggested.contains($0.name) }
    return (on, off)
  }
}
