package import Catalog
import Diagnostics

/// The entries of one collection as open data: one row each, fields with many values in one cell.
package struct CollectionExport: Sendable {
  package struct Column: Sendable {
    package let definition: ColumnDefinition
    /// Whether a cell holds several values, with `separator` between them.
    package let isMany: Bool

    package init(definition: ColumnDefinition, isMany: Bool) {
      self.definition = definition
      self.isMany = isMany
    }
  }

  /// The column of the address of an entry's page.
  static let addressColumn = "address"
  /// Between the values of a field with many.
  package static let separator = " | "

  private let catalog: LinkedCatalog
  private let schema: CollectionSchema
  private let table: TableDefinition
  private let lists: [(column: ColumnDefinition, table: TableDefinition)]
  /// The whole address of an entry.
  private let address: @Sendable (Int) -> String

  /// - Parameter address: of an entry's page, by its index.
  package init?(
    _ collection: String, _ catalog: LinkedCatalog, layout: TableLayout, address: @escaping @Sendable (Int) -> String
  ) {
    guard let schema = catalog.configuration.schema(collection), let table = layout.table(ofCollection: collection)
    else { return nil }
    self.catalog = catalog
    self.schema = schema
    self.table = table
    self.address = address
    lists = layout.lists(of: table).filter { $0.hasOneValueARow }.map { list in
      let value = list.columns[list.columns.count - 1]
      let name = list.listName(in: table)
      let label = value.name == value.label.lowercased() ? nil : value.label
      return (ColumnDefinition(name, .text, value.meaning, label: label, help: value.help), list)
    }
  }

  package var columns: [Column] {
    [Column(definition: ColumnDefinition(CollectionExport.addressColumn, .text, .url), isMany: false)]
      + table.columns.map { Column(definition: $0, isMany: false) }
      + lists.map { Column(definition: $0.column, isMany: true) }
  }

  package var csv: String {
    CSV.text(header: columns.map(\.definition.name), rows: rows.map { $0.map(CSV.Cell.init) })
  }

  package var rows: [[SQLValue]] {
    let rows = TableRows(catalog)
    let joined = lists.map { joinedValues(rows.rows(of: $0.table)) }
    let indices = catalog.collections[schema.name] ?? []
    return zip(indices, rows.rows(of: table)).map { index, row in
      let slug = catalog.entries[index].id.slug
      return [.text(address(index))] + row + joined.map { SQLValue($0[slug]) }
    }
  }

  /// By the slug of the entry.
  private func joinedValues(_ rows: [[SQLValue]]) -> [String: String] {
    var joined: [String: String] = [:]
    for row in rows {
      guard case .text(let slug)? = row.first, let last = row.last else { continue }
      joined[slug, default: ""] += (joined[slug] == nil ? "" : CollectionExport.separator) + last.exported
    }
    return joined
  }
}

extension TableLayout {
  /// The tables of the fields of a collection that have many values.
  package func lists(of table: TableDefinition) -> [TableDefinition] {
    tables.filter { $0.name != table.name && $0.collection != nil && $0.collection == table.collection }
  }
}

extension TableDefinition {
  package var collection: String? {
    switch source {
    case .collection(let name), .commonValues(let name, _), .declaredValues(let name, _): name
    default: nil
    }
  }

  /// Whether it is a list of single values of entries, not of groups.
  package var hasOneValueARow: Bool { columns.map(\.name) == ["entry", "position", "value"] }
}

extension SQLValue {
  var exported: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): plainNumber(number)
    case .text(let text): text
    case .hidden(let bound): "<\(bound)"
    }
  }
}
