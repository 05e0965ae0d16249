package import Diagnostics
package import Markup

/// One Markdown file with front matter, read and decoded; its references are not yet looked up.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Entry: Sendable {
  package let id: EntryID
  package let file: SourceFile
  package let common: CommonFields
  /// The values of the schema's fields.
  package let values: Record
  package let totals: Totals
  package let body: MarkupDocument
  /// Its parts that are files of their own, in their order.
  package let chapters: [Chapter]
  /// The names of the fields of front matter, with their places.
  private let keys: [YAMLScalar]
  /// The folder that relative paths in the text start from.
  package let folder: String

  init(
    id: EntryID, file: SourceFile, common: CommonFields, values: Record, totals: Totals, body: MarkupDocument,
    chapters: [Chapter] = [], keys: [YAMLScalar]
  ) {
    self.id = id
    self.file = file
    self.common = common
    self.values = values
    self.totals = totals
    self.body = body
    self.chapters = chapters
    self.keys = keys
    folder = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file.path[..<$0]) } ?? ""
  }

  /// Whether its front matter has one of some fields.
  func hasKey(in names: Set<String>) -> Bool { keys.contains { names.contains($0.text) } }

  /// The same with other values of the schema's fields.
  func with(_ values: Record) -> Entry {
    Entry(
      id: id, file: file, common: common, values: values, totals: totals, body: body, chapters: chapters, keys: keys)
  }

  /// Where the key of a field is written, or the start of the file. The front matter is read once more: few ask.
  package func range(ofField name: String) -> SourceRange {
    pair(name).map { file.range(of: .scalar($0.key)) } ?? .fileStart
  }

  /// Where the value of a field is written, or the start of the file.
  package func range(ofValueOf name: String, formerNames: [String] = []) -> SourceRange {
    ([name] + formerNames).lazy.compactMap(pair).first.map { file.range(of: $0.value) } ?? .fileStart
  }

  /// Where the value of a field of an item of a group is written, or the start of the file.
  package func range(ofValueOf name: String, inItem item: Int, of group: String) -> SourceRange {
    guard let node = pair(group)?.value else { return .fileStart }
    let items = if case .sequence(let items, _) = node { items } else { [node] }
    guard items.indices.contains(item), case .mapping(let pairs, _) = items[item] else { return file.range(of: node) }
    return pairs.first { $0.key.text == name }.map { file.range(of: $0.value) } ?? file.range(of: items[item])
  }

  private func pair(_ name: String) -> YAMLPair? {
    guard case .success(let parts) = FrontMatter.split(file.bytes) else { return nil }
    var reader = YAMLReader(file: file)
    return reader.pairs(in: parts.yaml, firstLine: 2)?.first { $0.key.text == name }
  }

  /// Where a value is written.
  package func range<Value>(of value: Written<Value>) -> SourceRange { file.range(of: .scalar(value.scalar)) }
}
