import GRDB
import GRDBSQLite
import Synchronization

/// What a query may do.
enum QueryGuard {
  /// Functions that do not give the same on every machine and day, or that could use up memory.
  private static let refusedFunctions: Set<String> = [
    "random", "randomblob", "zeroblob", "load_extension", "sqlite_version", "sqlite_source_id", "changes",
    "sqlite_compileoption_get", "sqlite_compileoption_used", "total_changes", "last_insert_rowid", "sqlite_log",
    "sqlite_offset", "fts3_tokenizer",
  ]

  /// How the names of tables begin that tell of the database instead of the catalog. Others that do, such as those of
  /// `PRAGMA`, are made when they are named, which is refused.
  private static let refusedTables = ["sqlite_"]

  /// A query that a person writes stays far within these; SQLite says what is too long or too deep.
  static func limit(_ connection: SQLiteConnection?) {
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 500)
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 200)
  }

  /// SQLite asks for each thing that a statement would do while it compiles it.
  ///
  /// - Parameter reads: has to live as long as the connection.
  static func install(on connection: SQLiteConnection?, _ reads: ColumnReads) {
    sqlite3_set_authorizer(
      connection,
      { reads, action, first, second, _, _ in
        let names = (first.map { String(cString: $0) } ?? "", second.map { String(cString: $0) } ?? "")
        return QueryGuard.allows(action, names.0, names.1, reads) ? SQLITE_OK : SQLITE_DENY
      }, Unmanaged.passUnretained(reads).toOpaque())
  }

  private static func allows(
    _ action: Int32, _ first: String, _ second: String, _ reads: UnsafeMutableRawPointer?
  ) -> Bool {
    switch action {
    case SQLITE_SELECT, SQLITE_RECURSIVE: return true
    case SQLITE_READ:
      reads.map { Unmanaged<ColumnReads>.fromOpaque($0).takeUnretainedValue().add(first, second) }
      return !QueryGuard.refusedTables.contains(where: first.hasPrefix)
    case SQLITE_FUNCTION: return !QueryGuard.refusedFunctions.contains(second.lowercased())
    default: return false
    }
  }
}

/// The columns that SQLite was asked to read.
final class ColumnReads: Sendable {
  private let columns = Mutex<Set<String>>([])

  func add(_ table: String, _ column: String) {
    columns.withLock { _ = $0.insert("\(table).\(column)") }
  }

  /// Those since the last time.
  func take() -> Set<String> {
    columns.withLock { columns in
      defer { columns = [] }
      return columns
    }
  }
}
