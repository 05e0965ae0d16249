import Diagnostics
import TestSupport
import Testing

@Suite("Hidden counts in texts")
struct HiddenCountFigureTests {
  private func site(_ body: String) -> MemorySite {
    let schema = "label: Things\nfields: { n: { type: count, label: Number of people }, share: { type: percent } }"
    func thing(_ title: String, _ more: String) -> String { "---\ntitle: \(title)\nsummary: S.\n\(more)\n---\n" }
    return MemorySite.sample.with([
      "site.yml": "name: S\naddress: https://s.example/\nformats: { unknown: not known }",
      "things/_collection.yml": schema, "things/a.md": thing("A", "n: 28000\nshare: 12.5"),
      "things/b.md": thing("B", "n: \"<10\""), "things/c.md": thing("C", "n: \"<10\""),
      "curricula/report.md": "---\ntitle: Report\nsummary: S.\n---\n\n\(body)\n",
    ])
  }

  private func page(_ body: String) async throws -> String {
    let site = site(body)
    #expect(await site.findings() == [])
    return try #require(await site.rendered()["curricula/report/index.html"])
  }

  @Test(arguments: [
    ("SELECT n FROM things WHERE slug = 'b'", "&lt;10"), ("SELECT sum(n) FROM things", "not known"),
    ("SELECT sum(n) FROM things WHERE n < 10", "&lt;19"), ("SELECT max(n) FROM things", "28,000"),
    ("SELECT count(*) FROM things", "3"), ("SELECT share FROM things WHERE slug = 'a'", "12.5%"),
  ])
  func `a number in a sentence that depends on one is said to`(sql: String, shown: String) async throws {
    let page = try await page("Here `sql: \(sql)` ends.")
    #expect(page.contains("<p>Here \(shown) ends.</p>"))
  }

  @Test(arguments: ["table", "bar", "dot", "line", "stacked-bar"])
  func `a figure shows what is known, and that some is not`(chart: String) async throws {
    let page = try await page(
      "```figure\ntitle: T\nchart: \(chart)\nquery: SELECT slug, n FROM things ORDER BY n DESC\n```")
    #expect(page.contains("28,000") && page.contains("&lt;10") && page.contains("<p>unknown</p>"))
  }

  @Test(arguments: ["bar", "table", "dot"])
  func `a figure of which nothing is known is drawn`(chart: String) async throws {
    let sql = "SELECT slug, n - 1 AS less FROM things WHERE n < 10 ORDER BY slug"
    let page = try await page("```figure\ntitle: T\nchart: \(chart)\nquery: \(sql)\n```")
    #expect(page.contains("not known") && page.contains("<p>unknown</p>"))
  }

  @Test(arguments: ["SELECT slug, n FROM things WHERE n > 5", "SELECT slug, 1 FROM things ORDER BY n"])
  func `a query whose rows depend on one is told`(sql: String) async {
    let body = "```figure\ntitle: T\nchart: bar\nquery: 1️⃣\(sql)2️⃣\n```"
    #expect(await site(body).findings() == ["1️⃣2️⃣ hidden-count-decides"])
  }
}
