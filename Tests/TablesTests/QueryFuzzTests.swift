import Tables
import TestSupport
import Testing

@Suite("Any text as a query")
struct QueryFuzzTests {
  private static let tokens = [
    "SELECT", "FROM", "WHERE", "WITH", "RECURSIVE", "AS", "(", ")", ",", "*", "curricula", "tags", "slug", "title",
    "cost",
    "c", "x", "UNION", "ALL", "JOIN", "LEFT", "ON", "GROUP BY", "ORDER BY", "LIMIT", "OFFSET", "VALUES", "1", "0", "-1",
    "9e999", "9223372036854775807", "NULL", "'a'", "\"b\"", "x'00'", "+", "-", "/", "%", "||", "=", "<", "AND", "OR",
    "NOT",
    "IN", "LIKE", "GLOB", "BETWEEN", "CASE", "WHEN", "THEN", "ELSE", "END", "CAST", "INTEGER", "count", "sum", "max",
    "group_concat", "printf", "'%9d'", "substr", "date", "'now'", "random", "OVER", "PARTITION BY", "EXISTS",
    "DISTINCT",
    "INSERT", "INTO", "UPDATE", "SET", "DELETE", "DROP", "TABLE", "CREATE", "PRAGMA", "ATTACH", "BEGIN", "REPLACE",
    "RETURNING", "EXPLAIN", ";", "--", "/*", "*/", "\n", "?", ":a", "@b", "$c", "[", "]", "`", "\"", "'", "\\", "é",
    "\0", ".",
  ]

  private static let beginnings = [
    "", "SELECT ", "SELECT * FROM curricula ", "WITH x AS (SELECT 1 AS slug) ", "DELETE FROM ",
  ]

  @Test(arguments: [1, 2, 3, 4])
  func `nothing crashes, and nothing is written`(seed: UInt64) async throws {
    let database = try await MemorySite.sample.database()
    let before = try database.dump()
    var generator = SeededGenerator(seed: seed)
    var answered = 0
    for _ in 0..<2_000 {
      let beginning = QueryFuzzTests.beginnings.randomElement(using: &generator) ?? ""
      let words = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        QueryFuzzTests.tokens.randomElement(using: &generator) ?? ""
      }
      let result = database.run(beginning + words.joined(separator: " "), limits: QueryFuzzTests.limits)
      if let result = try? result.get() {
        answered += 1
        _ = (result.csv, result.json, result.table)
      } else if case .failure(let failure) = result {
        _ = failure.words
      }
    }
    #expect(answered > 20)
    #expect(try database.dump() == before)
  }

  private static let limits = QueryLimits(steps: 100_000, rows: 100, bytes: 100_000, bytesOfValue: 10_000)

  @Test func `the same question has the same answer`() async throws {
    let (one, other) = (try await MemorySite.sample.database(), try await MemorySite.sample.database())
    for table in one.layout.tables {
      let sql = "SELECT * FROM \"\(table.name)\""
      #expect(try one.rows(sql) == other.rows(sql))
      #expect(try one.rows(sql) == one.rows(sql))
    }
  }
}
