package import Catalog
import GRDB
import GRDBSQLite

/// All tables as one file of SQLite. A count that is not published is the text `<10` in it.
package struct SQLiteFile: Sendable {
  let catalog: LinkedCatalog
  let layout: TableLayout

  package init(_ catalog: LinkedCatalog, layout: TableLayout) {
    self.catalog = catalog
    self.layout = layout
  }

  /// - Throws: when SQLite cannot make a database in memory.
  package func bytes() throws -> [UInt8] {
    let queue = try DatabaseQueue()
    let rows = TableRows(catalog)
    return try queue.inDatabase { database in
      for table in layout.tables {
        try database.execute(sql: table.declaration)
        let published = rows.rows(of: table).map { $0.map(SQLiteFile.published) }
        _ = try TableWriter(table: table).write(published, to: database)
      }
      return SQLiteFile.neutral(SQLiteFile.serialized(database.sqliteConnection))
    }
  }

  private static func published(_ value: SQLValue) -> SQLValue {
    if case .hidden = value { return .text(value.exported) }
    return value
  }

  private static func serialized(_ connection: SQLiteConnection?) -> [UInt8] {
    var size: Int64 = 0
    guard let start = sqlite3_serialize(connection, "main", &size, 0) else { return [] }
    defer { sqlite3_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }

  /// Without the number of the SQLite that wrote it (https://sqlite.org/fileformat2.html#database_header), so that
  /// the file is the same on every machine.
  private static func neutral(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 100 else { return bytes }
    var bytes = bytes
    for offset in 92..<100 { bytes[offset] = 0 }
    return bytes
  }
}
