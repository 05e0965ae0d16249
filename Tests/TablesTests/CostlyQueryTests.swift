import Tables
import TestSupport
import Testing

@Suite("Costly queries")
struct CostlyQueryTests {
  private static let database = Task { try await MemorySite.sample.database() }
  private let endless = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"

  private func failure(_ sql: String, limits: QueryLimits = .page) async throws -> QueryFailure? {
    try await CostlyQueryTests.database.value.failure(sql, limits: limits)
  }

  @Test func `a query that never ends is stopped`() async throws {
    #expect(try await failure("\(endless) SELECT sum(n) FROM c") == .tooManySteps)
    #expect(try await failure("\(endless) SELECT n FROM c WHERE n < 0") == .tooManySteps)
  }

  @Test func `the steps of one query are not those of the next`() async throws {
    let some = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 300000) SELECT max(n) FROM c"
    for _ in 1...4 { #expect(try await failure(some) == nil) }
  }

  @Test func `rows and bytes are bounded`() async throws {
    #expect(try await failure("\(endless) SELECT n FROM c") == .tooManyRows(limit: 2_000))
    #expect(try await failure("\(endless) SELECT n FROM c LIMIT 2000") == nil)
    #expect(try await failure("\(endless) SELECT printf('%10000d', n) FROM c LIMIT 2000") == .tooLong(limit: 4_000_000))
  }

  @Test(arguments: [
    "SELECT hex(printf('%90000d', 1))", "SELECT replace(printf('%90000d', 1), ' ', '1234567890')",
    "SELECT group_concat(printf('%1000d', n)) FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 9999) SELECT n FROM c)",
    "SELECT quote(printf('%99999d', 1)) || quote(printf('%99999d', 1))",
    "SELECT char(1) || printf('%99999d', 1) || '12'",
    "SELECT json_group_array(printf('%1000d', n)) FROM (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 9999) SELECT n FROM c)",
    "SELECT '\(String(repeating: "x", count: 1_000_000))'", "SELECT 1 -- \(String(repeating: "x", count: 200_000))",
    "SELECT \(String(repeating: "(", count: 10_000))1\(String(repeating: ")", count: 10_000))",
    "SELECT 1\(String(repeating: " + 1", count: 10_000))", "SELECT \(String(repeating: "NOT ", count: 10_000)) 1",
    "SELECT \(String(repeating: "-", count: 1) + String(repeating: " -", count: 10_000)) 1",
    "SELECT \(Array(repeating: "1", count: 3_000).joined(separator: ", "))",
    "SELECT 1\(String(repeating: " UNION SELECT 1", count: 1_000))",
    "SELECT abs(\(String(repeating: "abs(", count: 5_000))1\(String(repeating: ")", count: 5_000)))",
    "SELECT \(String(repeating: "(SELECT ", count: 2_000))1\(String(repeating: ")", count: 2_000))",
    "SELECT 'a' LIKE '\(String(repeating: "%a", count: 1_000))'", "SELECT abs(-9223372036854775808)",
    "SELECT sum(x) FROM (SELECT 9223372036854775807 AS x UNION ALL SELECT 1)",
  ])
  func `what is too long, too deep or too wide is a failure like others`(sql: String) async throws {
    guard case .invalid(let message, _) = try await failure(sql) else {
      Issue.record("\(sql.prefix(60))")
      return
    }
    #expect(message.count < 300)
  }

  @Test(arguments: [
    "SELECT \(Array(repeating: "1", count: 1_999).joined(separator: ", "))",
    "SELECT 9e999, -9e999, 9e999 - 9e999, -0.0",
    "SELECT 9223372036854775807, -9223372036854775808, 9223372036854775807 + 1",
    "SELECT x'00ff', CAST(x'ff61' AS TEXT)",
    "SELECT char(0), 'a' || char(0) || 'b', char(1114111), char(55296)", "SELECT 1e300, 1e15, 1e13, 9.3e12, 1e-300",
    "SELECT CAST('9e999' AS INTEGER), CAST(9e999 AS INTEGER), CAST('x' AS REAL)",
    "SELECT printf('%1000000000d', 1)", "SELECT printf('%.1000000000f', 1.0)", "SELECT format('%200000s', 'x')",
    "SELECT 1 WHERE 0", "VALUES (1, 2), (3, 4)",
    "SELECT round(9e999, 400), substr('abc', -9223372036854775808, 9223372036854775807)", "SELECT likelihood(1, 0.5)",
  ])
  func `odd values are values`(sql: String) async throws {
    let result = try await CostlyQueryTests.database.value.run(sql).get()
    #expect(result.rows.allSatisfy { $0.count == result.columns.count })
    _ = (result.csv, result.json, result.table)
  }

  @Test func `long texts are searched in bounded time, or the search is stopped`() async throws {
    var limits = QueryLimits.page
    limits.seconds = 1
    let long = "printf('%.*c', 50000, 'a')"
    let sql = "\(endless) SELECT sum(instr(\(long) || n, substr(\(long), 2, 25000) || 'b')) FROM c"
    #expect(try await failure(sql, limits: limits) == .tooManySteps)
  }

  @Test func `memory is bounded`() async throws {
    let sql = """
      WITH RECURSIVE c(n, s) AS (SELECT 1, printf('%90000d', 1) UNION ALL SELECT n + 1, s || '' FROM c, (VALUES (1), (2)))
      SELECT count(*) FROM (SELECT DISTINCT n, s FROM c ORDER BY s)
      """
    #expect(try await failure(sql) != nil)
  }
}
