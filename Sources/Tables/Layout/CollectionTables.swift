import Catalog

/// The tables of one collection: one for its entries, and one for each field with many values.
struct CollectionTables {
  let schema: CollectionSchema
  private var name: String { TableLayout.name(schema.name) }

  var tables: [TableDefinition] {
    let slug = ColumnDefinition("slug", .text, .slug(of: schema.name), label: schema.singular)
    let columns = [slug] + CollectionTables.common + record(schema.fields, prefix: "")
    let main = TableDefinition(name: name, columns: columns, source: .collection(schema.name))
    let common = TableDefinition.CommonList.allCases.map(values)
    return [main] + common + lists(schema.fields, owner: name, keys: [entryKey], levels: [], way: [])
  }

  static let common = [
    ColumnDefinition("title"), ColumnDefinition("summary"), ColumnDefinition("published", .text, .date),
    ColumnDefinition("updated", .text, .date), ColumnDefinition("reviewed", .text, .date),
    ColumnDefinition("expires", .text, .date),
  ]

  private var entryKey: ColumnDefinition {
    ColumnDefinition("entry", .text, .reference(to: [schema.name]), label: schema.singular)
  }

  private func values(_ list: TableDefinition.CommonList) -> TableDefinition {
    let meaning: ColumnDefinition.Meaning =
      switch list {
      case .tags: .term(vocabulary: "tags")
      case .gradeBands: .term(vocabulary: "grade-bands")
      case .related: .reference(to: [])
      }
    return TableDefinition(
      name: "\(name)_\(list.rawValue)",
      columns: [entryKey, ColumnDefinition("position", .integer), ColumnDefinition("value", .text, meaning)],
      source: .commonValues(collection: schema.name, list))
  }

  /// The columns of a record: each field with one value, and those of a group under the group's name.
  private func record(_ fields: [Field], prefix: String) -> [ColumnDefinition] {
    fields.filter { !$0.isMany }.flatMap { field -> [ColumnDefinition] in
      if case .group(let inner) = field.type { return record(inner, prefix: "\(prefix)\(field.name)_") }
      return [ColumnDefinition(field, named: prefix + field.name)]
    }
  }

  /// - Parameters:
  ///   - owner: the name of the table of the record that holds the fields.
  ///   - levels: the way to that record.
  ///   - way: through groups with one value from it.
  private func lists(
    _ fields: [Field], owner: String, keys: [ColumnDefinition], levels: [[Int]], way: [Int]
  ) -> [TableDefinition] {
    fields.enumerated().flatMap { index, field -> [TableDefinition] in
      let way = way + [index]
      let name = "\(owner)_\(field.name)"
      guard case .group(let inner) = field.type else {
        return field.isMany
          ? [list(field, name, keys, columns: [ColumnDefinition(field, named: "value")], levels + [way])] : []
      }
      if !field.isMany { return lists(inner, owner: name, keys: keys, levels: levels, way: way) }
      let items = list(field, name, keys, columns: record(inner, prefix: ""), levels + [way])
      let item = ColumnDefinition(levels.isEmpty ? "item" : "item_\(levels.count + 1)", .integer)
      return [items] + lists(inner, owner: name, keys: keys + [item], levels: levels + [way], way: [])
    }
  }

  private func list(
    _ field: Field, _ name: String, _ keys: [ColumnDefinition], columns: [ColumnDefinition], _ levels: [[Int]]
  ) -> TableDefinition {
    TableDefinition(
      name: name, columns: keys + [ColumnDefinition("position", .integer)] + columns,
      source: .declaredValues(collection: schema.name, RecordPath(levels: levels)), place: field.place)
  }
}

extension ColumnDefinition {
  init(_ field: Field, named name: String) {
    let (storage, meaning): (Storage, Meaning) =
      switch field.type {
      case .text, .markdown, .email, .standard, .file, .group: (.text, .plain)
      case .url: (.text, .url)
      case .date: (.text, .date)
      case .boolean: (.integer, .boolean)
      case .integer: (.integer, field.isFacet ? .name : .plain)
      case .count: (.integer, .count)
      case .number: (.real, .plain)
      case .percent: (.real, .percent)
      case .money: (.real, .money)
      case .term(let vocabulary): (.text, .term(vocabulary: vocabulary))
      case .reference(let collections): (.text, .reference(to: collections))
      }
    self.init(name, storage, meaning, label: field.label, help: field.help, place: field.place)
  }
}
