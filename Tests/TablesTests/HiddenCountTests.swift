import Tables
import TestSupport
import Testing

@Suite("Counts that are not published")
struct HiddenCountTests {
  private static let schema = """
    label: Things
    fields: { kind: { type: text }, a: { type: count }, b: { type: count }, parts: { type: group, many: true, fields: { n: { type: count } } } }
    """

  private static let database = Task {
    try await MemorySite.sample.with([
      "things/_collection.yml": schema,
      "things/one.md":
        "---\ntitle: One\nsummary: S.\nkind: x\na: \"<10\"\nb: 20\nparts: [{ n: \"<10\" }, { n: 12 }]\n---\n",
      "things/two.md": "---\ntitle: Two\nsummary: S.\nkind: x\na: \"<10\"\nb: \"<10\"\n---\n",
      "things/six.md": "---\ntitle: Six\nsummary: S.\nkind: y\na: 40\nb: 30\n---\n",
      "things/nil.md": "---\ntitle: Nil\nsummary: S.\nkind: z\n---\n",
    ]).database()
  }

  private func written(_ sql: String) async throws -> String {
    switch try await HiddenCountTests.database.value.run(sql) {
    case .success(let result): result.csv.split(separator: "\r\n").dropFirst().joined(separator: "; ")
    case .failure(let failure): failure.words
    }
  }

  private static let decides = QueryFailure.dependsOnHidden.words

  @Test(arguments: [
    ("SELECT title, a FROM things ORDER BY title", "Nil,; One,<10; Six,40; Two,<10"),
    ("SELECT sum(a) FROM things", "?"), ("SELECT sum(a) FROM things WHERE kind = 'x'", "<19"),
    ("SELECT kind, sum(a) FROM things GROUP BY kind ORDER BY kind", "x,<19; y,40; z,"),
    ("SELECT kind, sum(b) FROM things GROUP BY kind ORDER BY kind", "x,?; y,30; z,"),
    ("SELECT avg(a), min(a), max(a), total(b) FROM things", "?,<10,40,?"),
    ("SELECT max(a) FROM things WHERE kind = 'x'", "<10"), ("SELECT count(*), count(a), count(b) FROM things", "4,3,3"),
    ("SELECT title, 100.0 * a / (SELECT sum(a) FROM things) FROM things ORDER BY title", "Nil,; One,?; Six,?; Two,?"),
    ("SELECT title, 100.0 * a / b FROM things ORDER BY title", "Nil,; One,?; Six,133.33333333333334; Two,?"),
    ("SELECT a - b FROM things WHERE slug = 'two'", "?"), ("SELECT a = b FROM things WHERE slug = 'two'", "?"),
    ("SELECT x.a - y.a FROM things x, things y WHERE x.slug = 'one' AND y.slug = 'two'", "?"),
    ("SELECT a * (9 - a) FROM things WHERE slug = 'one'", "?"), ("SELECT a = 7 FROM things WHERE slug = 'one'", "?"),
    ("SELECT a % 9 FROM things WHERE slug = 'one'", "?"), ("SELECT a - a, a * 0 FROM things WHERE slug = 'one'", "0,0"),
    ("SELECT a < 10, a >= 0, a IS NULL, typeof(a) FROM things WHERE slug = 'one'", "1,1,0,integer"),
    (
      "SELECT title, CASE WHEN a > 5 THEN 'many' ELSE 'few' END FROM things ORDER BY title",
      "Nil,few; One,?; Six,many; Two,?"
    ),
    (
      "SELECT title, CASE WHEN a > 15 THEN 'many' ELSE 'few' END FROM things ORDER BY title",
      "Nil,few; One,few; Six,many; Two,few"
    ),
    ("SELECT title, a FROM things ORDER BY a DESC", "Six,40; One,<10; Two,<10; Nil,"),
    ("SELECT title, a FROM things ORDER BY a DESC, title", "Six,40; One,<10; Two,<10; Nil,"),
    ("SELECT title, a, b FROM things ORDER BY a, b", "Nil,,; Two,<10,<10; One,<10,20; Six,40,30"),
    ("SELECT title FROM things ORDER BY a", decides), ("SELECT title FROM things ORDER BY a LIMIT 1", "Nil"),
    ("SELECT title FROM things ORDER BY a DESC LIMIT 1", "Six"),
    ("SELECT title FROM things ORDER BY a LIMIT 1 OFFSET 1", "?"),
    ("SELECT title, rank() OVER (ORDER BY a DESC) FROM things ORDER BY title", "Nil,4; One,?; Six,1; Two,?"),
    ("SELECT title FROM things WHERE a > 5", decides), ("SELECT title FROM things WHERE a > 10", "Six"),
    ("SELECT title FROM things WHERE a < 10 ORDER BY title", "One; Two"),
    ("SELECT count(*) FROM things WHERE a > 5", "?"),
    ("SELECT DISTINCT a FROM things WHERE kind = 'x'", decides), ("SELECT group_concat(a) FROM things", "?"),
    ("SELECT title, n FROM things JOIN things_parts ON entry = slug ORDER BY position", "One,<10; One,12"),
    ("SELECT sum(n) FROM things_parts", "?"), ("SELECT title, kind FROM things ORDER BY title LIMIT 1", "Nil,z"),
    ("SELECT 9 - a FROM things WHERE slug = 'one'", "?"), ("SELECT abs(a - 9) FROM things WHERE slug = 'one'", "?"),
    ("SELECT a + 9223372036854775807 * (a > 0) FROM things WHERE slug = 'one'", "?"),
  ])
  func `what depends on one is not known, and what does not is`(sql: String, expected: String) async throws {
    let found = try await written(sql)
    #expect(found == expected)
    #expect(try await written(sql) == found)
  }

  @Test func `bounds of any size do no harm`() async throws {
    let database = try await MemorySite.sample.with([
      "things/_collection.yml": HiddenCountTests.schema,
      "things/one.md": "---\ntitle: One\nsummary: S.\na: \"<9223372036854775807\"\nb: \"<1\"\n---\n",
      "things/two.md": "---\ntitle: Two\nsummary: S.\na: \"<9223372036854775807\"\n---\n",
    ]).database()
    #expect(database.value("SELECT a FROM things WHERE slug = 'one'") == .hidden(below: .max))
    #expect(database.value("SELECT a + (a > 0) FROM things WHERE slug = 'one'") != nil)
    #expect(database.value("SELECT b FROM things WHERE slug = 'one'") == .integer(0))
    #expect(database.failure("SELECT sum(a) FROM things") == .invalid(message: "integer overflow", offset: nil))
    #expect(database.value("SELECT a FROM things WHERE slug = 'two'") == .hidden(below: .max))
  }
}
