import Authoring
import Catalog

/// What the script of a comparison reads: the titles of a collection's entries, and their values in parts of which it
/// loads those that it needs.
///
/// Each is a script that hands over JSON, because a page that is opened from a folder can read no other file.
struct ComparisonData {
  /// Entries in one part.
  static let partSize = 50

  let collection: String
  /// That of the page that shows them.
  let context: PageContext
  private var catalog: LinkedCatalog { context.catalog }
  private var entries: [Int] { catalog.collections[collection] ?? [] }

  static func partCount(_ entries: Int) -> Int { (entries + partSize - 1) / partSize }

  var titles: [UInt8] {
    let pairs = entries.lazy.map { index in
      let entry = catalog.entries[index]
      return JSONValue.texts([entry.id.slug, entry.common.title])
    }
    return script("comparisonTitles(\(ComparisonData.partSize), ", pairs)
  }

  /// - Parameter number: counted from 1.
  func part(_ number: Int) -> [UInt8] {
    guard let schema = catalog.configuration.schema(collection) else { return [] }
    let rows = ComparedRow.all(of: schema, in: catalog.configuration)
    let part = entries.dropFirst((number - 1) * ComparisonData.partSize).prefix(ComparisonData.partSize)
    let values = part.lazy.map { ComparedEntry(index: $0, schema: schema, rows: rows, context: context).json }
    return script("comparisonEntries(", values)
  }

  /// The call of a function with a list, an item on each line.
  private func script(_ call: String, _ items: some Sequence<JSONValue>) -> [UInt8] {
    var bytes = Array("\(call)[".utf8)
    for (index, item) in items.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      item.write(to: &bytes)
    }
    return bytes + Array("\n]);\n".utf8)
  }
}

/// One entry as a comparison shows it.
private struct ComparedEntry {
  let index: Int
  let schema: CollectionSchema
  let rows: [ComparedRow]
  let context: PageContext
  private var catalog: LinkedCatalog { context.catalog }
  private var entry: Entry { catalog.entries[index] }

  var json: JSONValue {
    let link = context.link(toEntry: index)
    let values = common + rows.map { ($0.name, self.values(of: $0)) }
    let filled = values.filter { !$0.1.isEmpty }.map { JSONValue.Member(name: $0.0, value: .list($0.1)) }
    return [
      "slug": .text(entry.id.slug), "title": .text(link.label), "href": .text(link.href), "rows": .object(filled),
    ]
  }

  /// What every entry has, under the names by which front matter knows it.
  private var common: [(String, [JSONValue])] {
    let reviewed = entry.common.reviewed.map { [JSONValue.text(context.site.formatting.date($0))] }
    return [
      ("summary", [.text(entry.common.summary)]), ("grade_bands", context.gradeBands(of: entry).map(\.json)),
      ("tags", context.tags(of: entry).map(\.json)), ("reviewed", reviewed ?? []),
    ]
  }

  private func values(of row: ComparedRow) -> [JSONValue] {
    switch row.source {
    case .field(let place):
      let context = EntryContext(entry, on: context)
      return ComparedEntry.values(entry.values[place], schema.fields[place], context)
    case .backlinks(let label):
      return catalog.backlinks(of: index).filter { $0.label == label }.flatMap(\.entries).map { referring($0, label) }
    }
  }

  private static func values(_ value: FieldValue?, _ field: Field, _ context: EntryContext) -> [JSONValue] {
    (value?.each ?? []).map { ValueView(value: $0, field: field, context: context).json }
  }

  /// An entry that refers to this one: its title, and of one that is all about this one, such as a judgement of it,
  /// also its summary and its lists of groups.
  private func referring(_ other: Int, _ label: String) -> JSONValue {
    let link = context.link(toEntry: other)
    let referring = catalog.entries[other]
    let fields = catalog.configuration.schema(referring.id.collection)?.fields ?? []
    let isAboutThis = fields.contains { $0.inverse == label && $0.isRequired && !$0.isMany }
    let context = EntryContext(referring, on: context)
    let groups = zip(referring.values, fields).filter { isAboutThis && $1.isListOfGroups }
      .flatMap { ComparedEntry.values($0, $1, context) }
    return [
      "text": .text(link.label), "href": .text(link.href),
      "about": isAboutThis ? link.description.map(JSONValue.text) : nil,
      "groups": groups.isEmpty ? nil : .list(groups),
    ]
  }
}

extension LinkView {
  fileprivate var json: JSONValue {
    href.isEmpty ? .text(label) : ["text": .text(label), "href": .text(href)]
  }
}

extension ValueView {
  /// A text, or an object that tells more: where it leads, that it is yes or no, the fields of a group.
  var json: JSONValue {
    switch value {
    case .boolean(let flag): return .boolean(flag)
    case .count(.fewerThan(let limit)): return ["fewer_than": .integer(limit)]
    case .markdown(let document, _): return .text(PlainText.of(document))
    case .group(let record): return ["group": .list(fields(record))]
    default:
      guard let href, !href.isEmpty else { return .text(text ?? "") }
      let since = gone?.failed.first.map { JSONValue.text(context.page.site.formatting.date($0)) }
      return ["text": .text(text ?? ""), "href": .text(href), "gone_since": since]
    }
  }

  /// Each field of a group that is filled in: its label with its values.
  private func fields(_ record: Record) -> [JSONValue] {
    guard case .group(let fields) = field.type else { return [] }
    return FieldView.views(record, fields, in: context, place: .group).map { view in
      [.text(view.field.label), .list(view.values.map(\.json))]
    }
  }
}
