import GRDB
import Tables
import TestSupport
import Testing

/// A value that is shown as known is the same whatever the hidden counts are: against every assignment of them.
@Suite("All assignments of hidden counts")
struct AllWorldsTests {
  private static let shapes = [
    "SELECT slug, a FROM t ORDER BY slug", "SELECT slug, a - b, abs(a - b), a = b FROM t ORDER BY slug",
    "SELECT sum(a), sum(b), sum(a) - sum(b), sum(a) = sum(b) FROM t",
    "SELECT avg(a), min(a), max(a), count(a), count(*), total(b) FROM t",
    "SELECT kind, sum(a), max(b) FROM t GROUP BY kind ORDER BY kind",
    "SELECT slug, 100.0 * a / (SELECT sum(a) FROM t) FROM t ORDER BY slug",
    "SELECT slug, CASE WHEN a > b THEN 'more' WHEN a = b THEN 'same' ELSE 'less' END FROM t ORDER BY slug",
    "SELECT slug, a FROM t ORDER BY a DESC, slug", "SELECT slug, a, b FROM t ORDER BY a, b DESC",
    "SELECT slug FROM t ORDER BY a DESC, slug", "SELECT slug, rank() OVER (ORDER BY a DESC) FROM t ORDER BY slug",
    "SELECT slug, row_number() OVER (ORDER BY a, slug), a FROM t", "SELECT count(*) FROM t WHERE a > 1",
    "SELECT slug FROM t WHERE a > 1 ORDER BY slug", "SELECT slug, b FROM t WHERE a >= 0 ORDER BY b, slug",
    "SELECT a * 0, a - a, a + 0, a % 2, a * (2 - a) FROM t ORDER BY slug", "SELECT group_concat(a) FROM t",
    "SELECT DISTINCT a FROM t ORDER BY a", "SELECT a, count(*) FROM t GROUP BY a ORDER BY a",
    "SELECT x.slug, y.slug, x.a - y.a FROM t x JOIN t y ON x.slug < y.slug ORDER BY 1, 2",
    "SELECT x.slug, y.slug FROM t x JOIN t y ON x.a > y.a ORDER BY 1, 2", "SELECT slug FROM t ORDER BY a LIMIT 1",
    "SELECT slug, a FROM t ORDER BY b DESC LIMIT 2", "SELECT slug, max(a) FROM t GROUP BY kind ORDER BY kind",
    "SELECT sum(a) % 2, sum(a) > 3, sum(a * b), EXISTS (SELECT 1 FROM t WHERE a = 2) FROM t",
    "SELECT a IS NULL, typeof(a), coalesce(a, 5), iif(a < 3, 'low', 'high') FROM t ORDER BY slug",
    "SELECT slug, sum(a) OVER (ORDER BY slug) FROM t ORDER BY slug",
    "SELECT slug, a, a > (SELECT avg(a) FROM t) FROM t ORDER BY a",
    "SELECT kind, count(DISTINCT a) FROM t GROUP BY kind ORDER BY 1",
  ]

  private struct Thing {
    let slug: String
    let kind: String
    /// Nothing where it is hidden.
    let counts: [Int?]
  }

  private func things(_ count: Int, hidden: Int, _ generator: inout SeededGenerator) -> [Thing] {
    let places = Set((0..<count * 2).shuffled(using: &generator).prefix(hidden))
    return (0..<count).map { row in
      let counts = (0..<2).map { places.contains(row * 2 + $0) ? nil : [0, 3, 4, 7].randomElement(using: &generator) }
      return Thing(slug: "t-\(row)", kind: ["x", "y"].randomElement(using: &generator) ?? "", counts: counts)
    }
  }

  private func database(_ things: [Thing]) async throws -> CatalogDatabase {
    var files = [
      "site.yml": "name: S\naddress: https://s.example/\nprivacy: { minimum_count: 3 }",
      "t/_collection.yml": "label: T\nfields: { kind: { type: text }, a: { type: count }, b: { type: count } }",
    ]
    for thing in things {
      let counts = thing.counts.map { $0.map(String.init) ?? "\"<3\"" }
      files["t/\(thing.slug).md"] =
        "---\ntitle: T\nsummary: S.\nkind: \(thing.kind)\na: \(counts[0])\nb: \(counts[1])\n---\n"
    }
    return try await MemorySite(files).database()
  }

  /// The rows in every world.
  private func worlds(_ things: [Thing], _ sql: String) throws -> [[[QueryValue]]] {
    let hidden = things.reduce(0) { $0 + $1.counts.count { $0 == nil } }
    return try DatabaseQueue().inDatabase { database in
      try database.execute(sql: "CREATE TABLE t (slug TEXT, kind TEXT, a INTEGER, b INTEGER)")
      let insert = try database.makeStatement(sql: "INSERT INTO t VALUES (?, ?, ?, ?)")
      let query = try database.makeStatement(sql: sql)
      return try (0..<Int(pow3(hidden))).map { world in
        try database.execute(sql: "DELETE FROM t")
        var rest = world
        for thing in things {
          let counts = thing.counts.map { count in
            if let count { return count }
            defer { rest /= 3 }
            return rest % 3
          }
          try insert.execute(arguments: [thing.slug, thing.kind, counts[0], counts[1]])
        }
        return try Row.fetchAll(query).map { row in row.databaseValues.map(value) }
      }
    }
  }

  private func pow3(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 3 } }

  private func value(_ value: DatabaseValue) -> QueryValue {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(Int(number))
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob: .null
    }
  }

  /// Whether the rows of a world can be those of the result, in some order.
  private func fits(_ shown: [[QueryValue]], _ world: [[QueryValue]]) -> Bool {
    guard shown.count == world.count else { return false }
    var taken: [Int: Int] = [:]
    func place(_ row: Int, _ seen: inout Set<Int>) -> Bool {
      for index in world.indices where !seen.contains(index) && zip(shown[row], world[index]).allSatisfy(fits) {
        seen.insert(index)
        if let other = taken[index], !place(other, &seen) { continue }
        taken[index] = row
        return true
      }
      return false
    }
    return shown.indices.allSatisfy { row in
      var seen: Set<Int> = []
      return place(row, &seen)
    }
  }

  private func fits(_ shown: QueryValue, _ value: QueryValue) -> Bool {
    switch (shown, value) {
    case (.unknown, _): true
    case (.hidden(let bound), .integer(let number)): (0..<bound).contains(number)
    default: shown == value
    }
  }

  @Test(arguments: [(3, 2, 1), (3, 3, 2), (4, 4, 3), (3, 5, 4), (5, 6, 5), (4, 6, 6)])
  func `a value that is shown is right in each of them`(rows: Int, hidden: Int, seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let things = things(rows, hidden: hidden, &generator)
    let database = try await database(things)
    var shown = 0
    for shape in AllWorldsTests.shapes {
      switch database.run(shape) {
      case .failure(let failure): #expect(failure == .dependsOnHidden, "\(shape)")
      case .success(let result):
        shown += 1
        let wrong = try worlds(things, shape).first { !fits(result.rows, $0) }
        #expect(wrong == nil, "\(shape): \(result.rows)")
      }
    }
    #expect(shown > AllWorldsTests.shapes.count / 2)
  }
}
