import TestSupport
import Testing

@Suite("Numbers in sentences")
struct ValueTests {
  private func findings(_ body: String) async -> [String] {
    await MemorySite.fields("cost: free", body: body).findings()
  }

  @Test(arguments: [
    ("There are `sql: SELECT 1️⃣titel2️⃣ FROM curricula` of them.", "1️⃣2️⃣ unknown-column → title"),
    ("Müllers 👩‍🏫 haben `sql: SELECT 'ä', 1️⃣titel2️⃣ FROM curricula`.", "1️⃣2️⃣ unknown-column → title"),
    ("Two `sql: SELECT 1` and `sql: SELECT 1️⃣titel2️⃣ FROM curricula`.", "1️⃣2️⃣ unknown-column → title"),
    ("Twice ``sql: SELECT '`', 1️⃣titel2️⃣ FROM curricula``.", "1️⃣2️⃣ unknown-column → title"),
    ("With spaces `` sql: SELECT 1️⃣titel2️⃣ FROM curricula ``.", "1️⃣2️⃣ unknown-column → title"),
    ("A line\nand **bold `sql: SELECT 1️⃣titel2️⃣ FROM curricula`**.", "1️⃣2️⃣ unknown-column → title"),
    ("- item\n  - inner `sql: SELECT 1️⃣titel2️⃣ FROM curricula`", "1️⃣2️⃣ unknown-column → title"),
    ("> quoted `sql: SELECT 1️⃣titel2️⃣ FROM curricula`", "1️⃣2️⃣ unknown-column → title"),
    ("| a | b |\n| - | - |\n| é | `sql: SELECT 1️⃣titel2️⃣ FROM curricula` |", "1️⃣2️⃣ unknown-column → title"),
    ("`sql: SELECT title FROM 1️⃣curiculla2️⃣`", "1️⃣2️⃣ unknown-table → curricula"),
    ("`sql:1️⃣SELECT 1, 22️⃣`", "1️⃣2️⃣ not-one-value"), ("`sql: 1️⃣SELECT 1 WHERE 02️⃣`", "1️⃣2️⃣ not-one-value"),
    ("`sql: 1️⃣SELECT 1 UNION SELECT 22️⃣`", "1️⃣2️⃣ not-one-value"), ("`sql: 1️⃣DROP TABLE tags2️⃣`", "1️⃣2️⃣ refused-query"),
    ("`sql: SELECT 1 1️⃣+2️⃣`", "invalid"), ("`sql:`", "invalid"), ("`sql: `", "invalid"),
    ("`sql: 1️⃣SELECT absent(1)2️⃣`", "invalid"),
  ])
  func `a fault is told at the word of it`(body: String, finding: String) async {
    let found = await findings(body)
    if finding == "invalid" {
      #expect(found.count == 1 && found[0].hasSuffix("invalid-query"), "\(found)")
    } else {
      #expect(found == [finding])
    }
  }

  @Test func `a query over two lines is read`() async {
    let found = await findings("There are `sql: SELECT count(*)\nFROM 1️⃣curiculla2️⃣` of them.")
    #expect(found == ["1️⃣2️⃣ unknown-table → curricula"])
  }

  @Test(arguments: [
    ("SELECT 28000", "28,000"), ("SELECT -28000", "−28,000"), ("SELECT 28000.5", "28,001"), ("SELECT 2.0 / 3", "0.67"),
    ("SELECT 'a <b> & c'", "a &lt;b&gt; &amp; c"), ("SELECT NULL", ""),
    ("SELECT provider FROM curricula WHERE provider = 'mit'", "<a href=\"../../organizations/mit/index.html\">MIT</a>"),
    ("SELECT cost FROM curricula WHERE slug = 'scratch'", "Free of charge"),
    ("SELECT slug FROM curricula WHERE slug = 'scratch'", "<a href=\"../../curricula/scratch/index.html\">Scratch</a>"),
    ("SELECT published FROM curricula WHERE slug = 'scratch'", "2026-03-01"), ("SELECT 9e999", "inf"),
    ("SELECT 9223372036854775807", "9,223,372,036,854,775,807"),
    ("SELECT -9223372036854775807 - 1", "−9,223,372,036,854,775,808"),
    ("SELECT 1e13 + 0.5", "10,000,000,000,001"), ("SELECT 9.3e12", "9,300,000,000,000"), ("SELECT -0.0", "0"),
    ("SELECT -0.001", "0"),
    ("SELECT 1e300", "1e+300"), ("SELECT 0.1 + 0.2", "0.3"), ("SELECT 999.96", "1,000"),
  ])
  func `a value is written as people write it`(sql: String, shown: String) async throws {
    let site = MemorySite.fields("cost: free", body: "Here `sql: \(sql)` ends.")
    #expect(await site.findings() == [])
    let page = try #require(await site.rendered()["curricula/entry/index.html"])
    #expect(
      page.contains("<p>Here \(shown) ends.</p>"), "\(page.split(separator: "\n").first { $0.contains("Here") } ?? "")")
  }

  @Test func `code that does not begin with the word is code`() async throws {
    let site = MemorySite.fields(
      "cost: free",
      body: "Write `SELECT 1`, `SQL: SELECT 1` or `mysql: x`.\n\n```sql\nSELECT nothing\n```\n\n```figures\nx\n```")
    #expect(await site.findings() == [])
    let page = try #require(await site.rendered()["curricula/entry/index.html"])
    #expect(page.contains("<code>SELECT 1</code>, <code>SQL: SELECT 1</code> or <code>mysql: x</code>"))
  }
}
