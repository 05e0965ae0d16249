import GRDB

/// Fills a table.
struct TableWriter {
  let table: TableDefinition

  /// - Returns: the cells of counts that are not published; they hold the least that they may be.
  func write(_ rows: [[SQLValue]], to database: Database) throws -> [HiddenCell] {
    var hidden: [HiddenCell] = []
    let gaps = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
    try database.inTransaction {
      let statement = try database.makeStatement(sql: "INSERT INTO \"\(table.name)\" VALUES (\(gaps))")
      for row in rows {
        try statement.execute(arguments: StatementArguments(row.map(\.databaseValue)))
        for (value, column) in zip(row, table.columns) {
          guard case .hidden(let bound) = value else { continue }
          hidden.append(
            HiddenCell(table: table.name, column: column.name, row: database.lastInsertedRowID, bound: bound))
        }
      }
      return .commit
    }
    return hidden
  }
}

extension SQLValue {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .real(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .hidden: 0.databaseValue
    }
  }
}
