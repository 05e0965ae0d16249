import GRDB
import GRDBSQLite

/// Keeps SQLite from using up a machine: what a query makes on its way is in memory, and memory has a bound.
enum QueryMemory {
  private static let bound: Int64 = 1 << 30

  /// For the whole process, as SQLite has it.
  private static let isBounded: Bool = sqlite3_hard_heap_limit64(bound) >= 0

  static func limit(_ database: Database) {
    _ = isBounded
    let connection = database.sqliteConnection
    sqlite3_exec(connection, "PRAGMA temp_store = MEMORY", nil, nil, nil)
    // The time that a pattern takes grows with its length times that of the text.
    sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500)
  }
}
