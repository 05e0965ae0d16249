package import Diagnostics
package import Markup

/// One Markdown file with front matter, read and decoded; its references are not yet looked up.
package struct Entry: Sendable {
  package let id: EntryID
  package let file: SourceFile
  package let common: CommonFields
  /// The values of the schema's fields.
  package let values: Record
  package let body: MarkupDocument
  /// The names of the fields of front matter, with their places.
  let marks: [String: YAMLMark]

  /// Where the key of a field is written, or the start of the file.
  package func range(ofField name: String) -> SourceRange {
    guard let mark = marks[name] else { return .fileStart }
    return SourceRange(file.position(of: mark), length: name.count)
  }

  /// The folder that relative paths in the text start from.
  package var folder: String {
    file.path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
