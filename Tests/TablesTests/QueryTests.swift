import Catalog
import Tables
import TestSupport
import Testing

@Suite("Queries")
struct QueryTests {
  private static let database = Task { try await MemorySite.sample.database() }
  private func database() async throws -> CatalogDatabase { try await QueryTests.database.value }

  @Test func `a result has its columns, with what they come from`() async throws {
    let result = try await database().run("SELECT slug, title AS \"Name\", cost, 1 + 1 AS two FROM curricula;").get()
    #expect(result.columns.map(\.name) == ["slug", "Name", "cost", "two"])
    #expect(
      result.columns.map(\.origin?.meaning) == [
        .slug(of: "curricula"), .plain, .term(vocabulary: "costs"), nil,
      ])
    #expect(result.rows == [[.text("scratch"), .text("Scratch"), .text("free"), .integer(2)]])
  }

  @Test func `a column is known through joins, subqueries and common tables`() async throws {
    let result = try await database().run(
      "WITH p AS (SELECT provider AS x FROM curricula) SELECT x, o.slug FROM p JOIN organizations o ON o.slug = x"
    ).get()
    #expect(result.columns.map(\.origin?.meaning) == [.reference(to: ["organizations"]), .slug(of: "organizations")])
  }

  @Test(arguments: [
    ("SELECT titel FROM curricula", QueryFailure.unknownColumn("titel", offset: 7, suggestion: "title")),
    ("SELECT é, c.titel FROM curricula c", .unknownColumn("é", offset: 7, suggestion: nil)),
    ("SELECT 'é', c.titel FROM curricula c", .unknownColumn("c.titel", offset: 13, suggestion: "title")),
    ("SELECT \"titel\" FROM curricula", .unknownColumn("titel", offset: 7, suggestion: "title")),
    ("SELECT é.title FROM é", .unknownTable("é", offset: 7, suggestion: nil)),
    ("SELECT 'curriculums' FROM curriculum", .unknownTable("curriculum", offset: 26, suggestion: "curricula")),
    ("SELECT absent(1)", .invalid(message: "no such function: absent", offset: 7)),
    ("SELECT * FROM json_each('[1]')", .refused("")),
    ("SELECT title FROM curriculum", .unknownTable("curriculum", offset: 18, suggestion: "curricula")),
    ("", .empty), (" ;\n-- nothing\n", .empty), ("/* nothing", .empty),
    ("SELECT 1; SELECT 2", .severalStatements(offset: 10)),
    ("SELECT 1; DROP TABLE tags", .severalStatements(offset: 10)),
    ("SELECT 1; nonsense", .severalStatements(offset: 10)), ("SELECT 1\0", .severalStatements(offset: 8)),
    ("SELECT 1\0; DROP TABLE tags", .severalStatements(offset: 8)),
    ("SELECT ?", .invalid(message: "there is no value for a parameter", offset: nil)),
    ("SELECT :name", .invalid(message: "there is no value for a parameter", offset: nil)),
    ("SELCT 1", .invalid(message: "near \"SELCT\": syntax error", offset: 0)),
    ("SELECT 1 +", .invalid(message: "incomplete input", offset: nil)),
  ])
  func `a failure says what and where`(sql: String, failure: QueryFailure) async throws {
    let found = try await database().failure(sql)
    #expect(found == failure)
  }

  @Test(arguments: ["SELECT 1;", "SELECT 1 ; -- that is all", "SELECT 1; /* all */ ;", "-- one\nSELECT 1"])
  func `comments and semicolons are no statements`(sql: String) async throws {
    #expect(try await database().rows(sql) == [[.integer(1)]])
  }

  @Test(arguments: [
    "INSERT INTO tags VALUES ('x', 'x', '', 9, NULL)", "INSERT INTO tags DEFAULT VALUES RETURNING slug",
    "UPDATE tags SET slug = 'x'", "UPDATE tags SET slug = 'x' RETURNING slug", "DELETE FROM tags", "DROP TABLE tags",
    "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)", "CREATE VIEW x AS SELECT 1", "CREATE INDEX x ON tags (slug)",
    "CREATE VIRTUAL TABLE x USING fts5(y)", "ALTER TABLE tags RENAME TO x", "ATTACH ':memory:' AS x",
    "ATTACH '/tmp/clearinghouse-attached.sqlite' AS x", "DETACH main", "PRAGMA user_version", "PRAGMA user_version = 3",
    "PRAGMA writable_schema = 1", "VACUUM", "VACUUM INTO '/tmp/clearinghouse-vacuum.sqlite'", "BEGIN", "COMMIT",
    "ROLLBACK", "SAVEPOINT x", "RELEASE x", "REINDEX", "ANALYZE", "EXPLAIN SELECT 1", "EXPLAIN QUERY PLAN SELECT 1",
    "WITH x AS (SELECT 1) INSERT INTO tags SELECT 1, 2, 3, 4, 5", "WITH x AS (SELECT 1) DELETE FROM tags",
    "REPLACE INTO tags VALUES (1, 2, 3, 4, 5)", "SELECT * FROM sqlite_master", "SELECT * FROM sqlite_schema",
    "SELECT * FROM sqlite_temp_master", "SELECT * FROM pragma_table_info('tags')", "SELECT * FROM pragma_database_list",
    "SELECT name FROM pragma_function_list", "SELECT count(*) FROM sqlite_master", "SELECT * FROM dbstat",
    "SELECT * FROM SQLITE_MASTER", "SELECT * FROM Pragma_Table_Info('tags')",
    "SELECT load_extension('/tmp/x')", "SELECT random()", "SELECT abs(random()) FROM tags", "SELECT randomblob(9)",
    "SELECT hex(randomblob(9))", "SELECT Random()", "SELECT zeroblob(1000000000)", "SELECT sqlite_version()",
    "SELECT sqlite_source_id()", "SELECT changes()", "SELECT total_changes()", "SELECT last_insert_rowid()",
    "SELECT title FROM curricula ORDER BY random()",
  ])
  func `what does not read, or is not the same everywhere, is refused`(sql: String) async throws {
    let database = try await database()
    let before = try database.dump()
    switch database.failure(sql) {
    case .refused: break
    // Not every SQLite has it.
    case .unknownTable: #expect(sql.contains("dbstat"))
    case let other: Issue.record("\(String(describing: other))")
    }
    #expect(try database.dump() == before)
  }

  @Test(arguments: [
    "date('now')", "date()", "date('NOW')", "current_date", "CURRENT_DATE", "date(current_timestamp)",
    "strftime('%Y-%m-%d', 'now')", "strftime('%Y-%m-%d')", "date(julianday('now'))", "date(julianday())",
    "date(unixepoch('now'), 'unixepoch')", "date(unixepoch(), 'unixepoch')", "substr(datetime('now'), 1, 10)",
    "substr(datetime(), 1, 10)", "date('now', 'localtime')", "date('2026-07-01T00:30', 'utc')",
    "date('2026-07-01T23:30', 'localtime')", "date('now', '+1 day', '-1 day')", "date(datetime('now'))",
  ])
  func `now is the day that the build takes for today`(expression: String) async throws {
    let rows = try await database().rows("SELECT \(expression)")
    #expect(rows == [[.text("2026-07-01")]])
  }

  @Test func `the time of day is midnight, everywhere`() async throws {
    let rows = try await database().rows(
      "SELECT current_time, time('now'), time(), current_timestamp, datetime('now'), strftime('%s', 'now'), "
        + "unixepoch('now'), julianday('2000-01-01 12:00', 'localtime')")
    let midnight = "2026-07-01 00:00:00"
    #expect(
      rows == [
        [
          .text("00:00:00"), .text("00:00:00"), .text("00:00:00"), .text(midnight), .text(midnight),
          .text("1782864000"), .integer(1_782_864_000), .real(2_451_545),
        ]
      ])
  }

  @Test func `dates are computed as SQLite does`() async throws {
    let rows = try await database().rows(
      "SELECT date('2024-02-28', '+2 days'), date('nonsense'), date(NULL), strftime('%Y', published) FROM curricula")
    #expect(rows == [[.text("2024-03-01"), .null, .null, .text("2026")]])
  }
}
