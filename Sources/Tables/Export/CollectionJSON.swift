package import Catalog
import Diagnostics

/// The entries of one collection as JSON: an array of objects, with lists and groups as they are in front matter.
package struct CollectionJSON: Sendable {
  private let catalog: LinkedCatalog
  private let schema: CollectionSchema
  private let address: @Sendable (Int) -> String

  /// - Parameter address: of an entry's page, by its index.
  package init?(_ collection: String, _ catalog: LinkedCatalog, address: @escaping @Sendable (Int) -> String) {
    guard let schema = catalog.configuration.schema(collection) else { return nil }
    self.catalog = catalog
    self.schema = schema
    self.address = address
  }

  package var text: String {
    let objects = (catalog.collections[schema.name] ?? []).map { "  " + object($0) }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  private func object(_ index: Int) -> String {
    let entry = catalog.entries[index]
    let common = entry.common
    var members = [("address", jsonString(address(index))), ("slug", jsonString(entry.id.slug))]
    members += [("title", jsonString(common.title)), ("summary", jsonString(common.summary))]
    if !common.tags.isEmpty { members.append(("tags", list(common.tags))) }
    if !common.gradeBands.isEmpty { members.append(("grade_bands", list(common.gradeBands))) }
    let dates = [
      ("published", common.published), ("updated", common.updated), ("reviewed", common.reviewed),
      ("expires", common.expires),
    ]
    members += dates.compactMap { name, date in date.map { (name, jsonString($0.description)) } }
    if !common.related.isEmpty { members.append(("related", list(common.related.map(\.target.description)))) }
    return written(members + record(entry.values, schema.fields))
  }

  private func record(_ record: Record, _ fields: [Field]) -> [(String, String)] {
    zip(record, fields).compactMap { value, field in
      guard let value else { return nil }
      guard field.isMany else { return (field.name, json(value, field)) }
      return (field.name, "[\(value.each.map { json($0, field) }.joined(separator: ", "))]")
    }
  }

  private func json(_ value: FieldValue, _ field: Field) -> String {
    if case .group(let values) = value, case .group(let fields) = field.type { return written(record(values, fields)) }
    if case .boolean(let flag) = value { return flag ? "true" : "false" }
    switch RecordRows.plain(value, field) {
    case .null: return "null"
    case .integer(let number): return String(number)
    case .real(let number): return plainNumber(number)
    case .text(let text): return jsonString(text)
    case .hidden(let bound): return jsonString("<\(bound)")
    }
  }

  private func list(_ texts: [String]) -> String { "[\(texts.map(jsonString).joined(separator: ", "))]" }

  private func written(_ members: [(String, String)]) -> String {
    "{ \(members.map { "\(jsonString($0)): \($1)" }.joined(separator: ", ")) }"
  }
}
