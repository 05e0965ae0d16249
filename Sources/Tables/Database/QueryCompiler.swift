import Diagnostics
import GRDB
import GRDBSQLite

/// Reads a query without running it: what is wrong with it, what it would do, and where its columns come from.
///
/// It has a database of its own with all tables and no rows. The only file that names SQLite's C interface.
struct QueryCompiler: Sendable {
  struct Column: Sendable {
    let name: String
    /// Table and column, where the value is taken from one unchanged.
    let origin: (table: String, column: String)?
  }

  private let layout: TableLayout
  private let queue: DatabaseQueue

  init(_ layout: TableLayout) throws {
    self.layout = layout
    queue = try DatabaseQueue()
    try queue.write { database in
      for table in layout.tables { try database.execute(sql: table.declaration) }
    }
    queue.inDatabase { database in
      QueryCompiler.limit(database.sqliteConnection)
      QueryCompiler.guardAgainstEffects(database.sqliteConnection)
    }
  }

  func columns(of sql: String) -> Result<[Column], QueryFailure> {
    queue.inDatabase { database in
      guard let connection = database.sqliteConnection else { return .failure(.empty) }
      return compile(sql, connection)
    }
  }

  private func compile(_ sql: String, _ connection: SQLiteConnection) -> Result<[Column], QueryFailure> {
    var statement: OpaquePointer?
    var rest = 0
    let code = sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(connection, start, -1, &statement, &tail)
      rest = tail.map { $0 - start } ?? 0
      return code
    }
    defer { sqlite3_finalize(statement) }
    guard code == SQLITE_OK else { return .failure(failure(code, connection, sql)) }
    guard let statement else { return .failure(.empty) }
    if let offset = secondStatement(in: sql, from: rest, connection) {
      return .failure(.severalStatements(offset: offset))
    }
    if sqlite3_bind_parameter_count(statement) > 0 {
      return .failure(.invalid(message: "there is no value for a parameter", offset: nil))
    }
    // What EXPLAIN says is not the same on every machine.
    let reads = sqlite3_stmt_readonly(statement) != 0 && sqlite3_stmt_isexplain(statement) == 0
    guard reads, sqlite3_column_count(statement) > 0 else { return .failure(.refused("")) }
    return .success((0..<sqlite3_column_count(statement)).map { column($0, of: statement) })
  }

  /// The byte at which something follows a statement that is neither space nor a comment.
  private func secondStatement(in sql: String, from end: Int, _ connection: SQLiteConnection) -> Int? {
    let following = sql.utf8.dropFirst(end)
    guard let start = following.firstIndex(where: { !" \t\r\n;".utf8.contains($0) }) else { return nil }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, String(sql[start...]), -1, &statement, nil)
    sqlite3_finalize(statement)
    let isComment = code == SQLITE_OK && statement == nil && following[start] != 0
    return isComment ? nil : sql.utf8.distance(from: sql.startIndex, to: start)
  }

  private func column(_ index: Int32, of statement: OpaquePointer) -> Column {
    let name = sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
    let table = sqlite3_column_table_name(statement, index).map { String(cString: $0) }
    let origin = sqlite3_column_origin_name(statement, index).map { String(cString: $0) }
    guard let table, let origin else { return Column(name: name, origin: nil) }
    return Column(name: name, origin: (table, origin))
  }

  private func failure(_ code: Int32, _ connection: SQLiteConnection, _ sql: String) -> QueryFailure {
    let message = String(cString: sqlite3_errmsg(connection))
    let found = Int(sqlite3_error_offset(connection))
    let offset = found >= 0 ? found : nil
    if let function = message.suffix(after: "not authorized to use function: ") { return .refused(function) }
    let refusals = ["not authorized", "is prohibited", "vtable constructor failed"]
    if code == SQLITE_AUTH || refusals.contains(where: message.contains) { return .refused("") }
    if let column = message.suffix(after: "no such column: ") {
      let name = column.split(separator: ".").last.map(String.init) ?? column
      let suggestion = nearestMatch(to: name, among: tables(namedIn: sql).flatMap { $0.columns.map(\.name) })
      return .unknownColumn(column, offset: offset, suggestion: suggestion)
    }
    if let table = message.suffix(after: "no such table: ") {
      let suggestion = nearestMatch(to: table, among: layout.tables.map(\.name))
      // SQLite tells no place of it.
      return .unknownTable(table, offset: offset ?? sql.offset(ofWord: table), suggestion: suggestion)
    }
    return .invalid(message: message, offset: offset)
  }

  private func tables(namedIn sql: String) -> [TableDefinition] {
    let words = Set(sql.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    let named = layout.tables.filter { words.contains($0.name) }
    return named.isEmpty ? layout.tables : named
  }
}

// MARK: - What a query may do

extension QueryCompiler {
  /// Functions that do not give the same on every machine and day, or that could use up memory.
  private static let refusedFunctions: Set<String> = [
    "random", "randomblob", "zeroblob", "load_extension", "sqlite_version", "sqlite_source_id", "changes",
    "sqlite_compileoption_get", "sqlite_compileoption_used", "total_changes", "last_insert_rowid", "sqlite_log",
    "sqlite_offset", "fts3_tokenizer",
  ]

  /// Tables that tell of the database instead of the catalog; so do those whose names begin like these.
  private static let refusedTables = ["sqlite_", "pragma_", "dbstat", "bytecode", "tables_used", "fts", "rtree"]

  /// A query that a person writes stays far within these; SQLite says what is too long or too deep.
  private static func limit(_ connection: SQLiteConnection?) {
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 100_000)
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 500)
    sqlite3_limit(connection, SQLITE_LIMIT_COMPOUND_SELECT, 200)
  }

  /// SQLite asks for each thing that a statement would do while it compiles it.
  private static func guardAgainstEffects(_ connection: SQLiteConnection?) {
    sqlite3_set_authorizer(
      connection,
      { _, action, first, second, _, _ in
        switch action {
        case SQLITE_SELECT, SQLITE_RECURSIVE: return SQLITE_OK
        case SQLITE_READ:
          let table = first.map { String(cString: $0) } ?? ""
          return QueryCompiler.refusedTables.contains(where: table.hasPrefix) ? SQLITE_DENY : SQLITE_OK
        case SQLITE_FUNCTION:
          let name = second.map { String(cString: $0).lowercased() } ?? ""
          return QueryCompiler.refusedFunctions.contains(name) ? SQLITE_DENY : SQLITE_OK
        default: return SQLITE_DENY
        }
      }, nil)
  }
}

extension String {
  fileprivate func suffix(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  /// The byte at which a word first begins that is not a part of another.
  fileprivate func offset(ofWord word: String) -> Int? {
    func isOfWord(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
    }
    let range = ranges(of: word).first { range in
      !isOfWord(self[..<range.lowerBound].last) && !isOfWord(self[range.upperBound...].first)
    }
    return range.map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}

extension TableDefinition {
  /// `CREATE TABLE …`; names are snake case, and quoted because some are words of SQL.
  var declaration: String {
    let columns = columns.map { "\"\($0.name)\" \($0.storage.rawValue)" }.joined(separator: ", ")
    return "CREATE TABLE \"\(name)\" (\(columns))"
  }
}
