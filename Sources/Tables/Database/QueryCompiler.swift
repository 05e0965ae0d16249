import Diagnostics
import GRDB
import GRDBSQLite

/// Reads a query without running it: what is wrong with it, what it would do, and where its columns come from.
///
/// It has a database of its own with all tables and no rows.
struct QueryCompiler: Sendable {
  struct Column: Sendable {
    let name: String
    /// Table and column, where the value is taken from one unchanged.
    let origin: (table: String, column: String)?
  }

  /// A query that may be run.
  struct Query: Sendable {
    let columns: [Column]
    let tables: [TableDefinition]
    /// `table.column` of each that it reads; nothing where that is not known.
    fileprivate let reads: Set<String>?

    func reads(_ cell: HiddenCell) -> Bool { reads?.contains("\(cell.table).\(cell.column)") ?? true }
  }

  private let layout: TableLayout
  private let queue: DatabaseQueue
  private let reads = ColumnReads()

  init(_ layout: TableLayout) throws {
    self.layout = layout
    queue = try DatabaseQueue()
    try queue.write { database in
      for table in layout.tables { try database.execute(sql: table.declaration) }
    }
    queue.inDatabase { [reads] database in
      QueryGuard.limit(database.sqliteConnection)
      QueryGuard.install(on: database.sqliteConnection, reads)
    }
  }

  func query(_ sql: String) -> Result<Query, QueryFailure> {
    queue.inDatabase { database in
      guard let connection = database.sqliteConnection else { return .failure(.empty) }
      _ = reads.take()
      return compile(sql, connection).map { query(sql, $0, reads.take()) }
    }
  }

  private func query(_ sql: String, _ columns: [Column], _ reads: Set<String>) -> Query {
    let text = sql.lowercased()
    // SQLite does not tell which columns these compare.
    let isToldAll = !text.contains("natural") && !text.contains("using")
    let tables = layout.tables.filter { table in
      reads.contains { $0.hasPrefix("\(table.name).") } || !isToldAll && text.contains(table.name.lowercased())
    }
    return Query(columns: columns, tables: tables, reads: isToldAll ? reads : nil)
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
