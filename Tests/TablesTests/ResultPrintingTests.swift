import Foundation
import Tables
import TestSupport
import Testing

@Suite("Results as text")
struct ResultPrintingTests {
  private static let database = Task { try await MemorySite.sample.database() }

  private func result(_ sql: String) async throws -> QueryResult {
    try await ResultPrintingTests.database.value.run(sql).get()
  }

  @Test func `a table has its columns side by side, numbers to the right`() async throws {
    let table = try await result("SELECT 'one' AS name, 7 AS n UNION ALL SELECT 'twelve', 1200").table
    #expect(table == "name       n\n------  ----\none        7\ntwelve  1200\n")
    #expect(try await result("SELECT 1 AS a WHERE 0").table == "a\n-\n")
  }

  @Test func `no control character reaches a terminal`() async throws {
    let sql = """
      SELECT char(27) || '[31mred' AS "\u{1B}[2Jname", 'a' || char(10) || 'b' || char(13) || char(7) || char(127),
        char(0x9B) || '1m', char(0x202E) || 'x', char(0x2028), char(0)
      """
    let table = try await result(sql).table
    let isControl = { (scalar: Unicode.Scalar) in
      scalar != "\n" && (scalar.value < 32 || (127...159).contains(scalar.value) || scalar.properties.isBidiControl)
    }
    #expect(!table.unicodeScalars.contains(where: isControl))
    #expect(table.split(separator: "\n", omittingEmptySubsequences: false).count == 4)
    let failure = try await ResultPrintingTests.database.value.failure("SELECT \"\u{1B}[2J\"")
    #expect(failure?.words.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func `JSON is JSON whatever is asked`() async throws {
    let sql = """
      SELECT 9e999 AS a, -9e999 AS b, NULL AS c, 'x"' || char(1) || char(10) AS d, 1.5 AS e, -0.0 AS f, 1e300 AS g,
        9223372036854775807 AS h, 37.0 AS i, x'00ff' AS j, 1 AS "a""b"
      """
    let data = Data(try await result(sql).json.utf8)
    let objects = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(objects.count == 1)
    #expect(objects[0]["a"] is NSNull && objects[0]["b"] is NSNull && objects[0]["c"] is NSNull)
    #expect(objects[0]["d"] as? String == "x\"\u{1}\n")
    #expect(objects[0]["g"] as? Double == 1e300)
    #expect(objects[0]["h"] as? Int == .max)
    #expect(objects[0].count == 11)
    #expect(try await result("SELECT 1 WHERE 0").json == "[]\n")
  }

  @Test func `CSV quotes what it must, and numbers are plain`() async throws {
    let csv = try await result("SELECT 'a,\"b' AS \"x,y\", 37.0 AS n, NULL AS z, '=1+1' AS f, -5 AS m").csv
    #expect(csv == "\"x,y\",n,z,f,m\r\n\"a,\"\"b\",37,,'=1+1,-5\r\n")
  }

  @Test func `each failure has words`() {
    let failures: [QueryFailure] = [
      .invalid(message: "m", offset: 1), .unknownColumn("a", offset: nil, suggestion: "b"),
      .unknownTable("a", offset: nil, suggestion: nil), .refused(""), .refused("random"), .empty,
      .severalStatements(offset: 3), .tooManySteps, .tooManyRows(limit: 5), .tooLong(limit: 5), .dependsOnHidden,
    ]
    #expect(Set(failures.map(\.words)).count == failures.count)
    #expect(failures[1].words == "there is no column a; did you mean b?")
  }
}
