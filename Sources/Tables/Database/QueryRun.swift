import GRDB
import GRDBSQLite

/// One query being run, within its limits.
struct QueryRun {
  let sql: String
  let width: Int
  let limits: QueryLimits

  func rows(_ statement: Statement, _ database: Database) throws -> [[QueryValue]] {
    // The handler is called after so many steps of the statement, and stops it.
    sqlite3_progress_handler(database.sqliteConnection, Int32(clamping: limits.steps), { _ in 1 }, nil)
    defer { sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil) }
    var rows: [[QueryValue]] = []
    let cursor = try Row.fetchCursor(statement)
    while let row = try cursor.next() {
      if rows.count == limits.rows { throw QueryFailure.tooManyRows(limit: limits.rows) }
      rows.append((0..<width).map { QueryValue(row[$0] as DatabaseValue) })
    }
    return rows
  }

  func failure(_ error: any Error) -> QueryFailure {
    guard let error = error as? DatabaseError else { return .invalid(message: "\(error)", offset: nil) }
    if error.resultCode == .SQLITE_INTERRUPT { return .tooManySteps }
    return .invalid(message: error.message ?? "\(error.resultCode)", offset: nil)
  }
}

extension QueryValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}
