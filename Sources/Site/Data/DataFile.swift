import Catalog
import Tables

/// One file of open data.
enum DataFile: Sendable {
  case csv(collection: String)
  case json(collection: String)
  /// The groups of a field with many: a row each.
  case groups(TableDefinition)
  case sqlite
  case package

  /// Of the collections that have entries.
  static func all(of catalog: LinkedCatalog) -> [DataFile] {
    let layout = TableLayout(catalog.configuration)
    let files = collections(of: catalog).flatMap { name in
      [.csv(collection: name), .json(collection: name)] + groups(of: name, layout).map(DataFile.groups)
    }
    return files + [.sqlite, .package]
  }

  static func collections(of catalog: LinkedCatalog) -> [String] {
    catalog.configuration.schemas.map(\.name).filter { !(catalog.collections[$0] ?? []).isEmpty }
  }

  static func groups(of collection: String, _ layout: TableLayout) -> [TableDefinition] {
    layout.table(ofCollection: collection).map(layout.lists)?.filter { !$0.hasOneValueARow } ?? []
  }

  /// Below `data/`.
  var name: String {
    switch self {
    case .csv(let collection): "\(collection).csv"
    case .json(let collection): "\(collection).json"
    case .groups(let table): "\(DataFile.resource(table)).csv"
    case .sqlite: "clearinghouse.sqlite"
    case .package: "datapackage.json"
    }
  }

  var mediaType: String {
    switch self {
    case .csv, .groups: "text/csv"
    case .json, .package: "application/json"
    case .sqlite: "application/vnd.sqlite3"
    }
  }

  /// `district_snapshots_offerings` → `district-snapshots-offerings`.
  static func resource(_ table: TableDefinition) -> String { table.name.replacing("_", with: "-") }
}
