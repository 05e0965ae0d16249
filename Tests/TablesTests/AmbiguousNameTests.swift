import Tables
import TestSupport
import Testing

@Suite("Names of tables and columns")
struct AmbiguousNameTests {
  private func findings(_ files: [String: String]) async -> [String] {
    await MemorySite.sample.with(files).findings().filter { $0.contains("ambiguous-name") }
  }

  @Test(arguments: [
    "1️⃣slug2️⃣: { type: text }", "1️⃣address2️⃣: { type: url }",
    "contact_name: { type: text }\ncontact: { type: group, fields: { 1️⃣name2️⃣: { type: text } } }",
    "contact: { type: group, fields: { name: { type: text } } }\n1️⃣contact_name2️⃣: { type: text }",
    "parts: { type: group, many: true, fields: { 1️⃣entry2️⃣: { type: text } } }",
    "parts: { type: group, many: true, fields: { 1️⃣position2️⃣: { type: text } } }",
    "parts: { type: group, many: true, fields: { bits: { type: group, many: true, fields: { 1️⃣item2️⃣: { type: text } } } } }",
    "a_b: { type: text, many: true }\na: { type: group, fields: { 1️⃣b2️⃣: { type: text, many: true } } }",
    "a_b: { type: text }\na: { type: group, fields: { 1️⃣b2️⃣: { type: text, many: true } } }",
    "a: { type: group, many: true, fields: { b: { type: text, many: true } } }\n1️⃣a_b2️⃣: { type: date, many: true }",
  ])
  func `a field whose column or table has the name of another is told at its line`(fields: String) async {
    let found = await findings(["things/_collection.yml": "label: Things\nfields:\n\(fields.indented)"])
    #expect(found == ["1️⃣2️⃣ ambiguous-name"])
  }

  @Test func `a field that takes the name of another collection's table is told`() async {
    let found = await findings([
      "a/_collection.yml": "label: A\nfields: { 1️⃣b_c2️⃣: { type: text, many: true } }",
      "a-b/_collection.yml": "label: AB\nfields: { c: { type: text, many: true } }",
    ])
    #expect(found.count == 1)
  }

  @Test(arguments: ["costs", "entries", "links", "frameworks", "site", "curricula-standards", "sqlite-things"])
  func `a collection has no name of a table that there is already`(name: String) async {
    let found = await findings(["\(name)/_collection.yml": "label: X\nfields: { a: { type: text } }"])
    #expect(found.count >= 1)
  }

  @Test(arguments: ["curricula-tags", "grade-bands-grades", "site", "links"])
  func `nor has a vocabulary`(name: String) async {
    let found = await findings(["vocabularies/\(name).yml": "label: X\nterms: { a: { label: A } }"])
    #expect(found == ["vocabularies/\(name).yml 1:1 ambiguous-name"])
  }

  @Test func `words of SQL and of SQLite are good names`() async throws {
    let schema = "label: Select\nfields:\n  group: { type: text }\n  rowid: { type: count }\n  oid: { type: integer }"
    let site = MemorySite.sample.with([
      "select/_collection.yml": schema + "\n  order: { type: text, many: true }",
      "select/one.md": "---\ntitle: T\nsummary: S.\ngroup: a\nrowid: \"<10\"\noid: 3\norder: [x]\n---\n",
    ])
    #expect(await site.findings() == [])
    let rows = try await site.rows("SELECT \"group\", rowid, oid FROM \"select\"")
    #expect(rows == [[.text("a"), .hidden(below: 10), .integer(3)]])
    #expect(try await site.rows("SELECT value FROM select_order") == [[.text("x")]])
  }

  @Test func `what can be told apart is queried all the same`() async throws {
    let site = MemorySite.sample.with(["costs/_collection.yml": "label: X\nfields: { slug: { type: text } }"])
    #expect(try await site.rows("SELECT count(*) FROM curricula") == [[.integer(1)]])
  }
}
