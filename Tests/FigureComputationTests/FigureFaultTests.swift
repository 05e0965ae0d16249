import Diagnostics
import TestSupport
import Testing

@Suite("Faults of figures, at their places")
struct FigureFaultTests {
  /// - Parameter lines: of a figure's block below its title.
  private func findings(_ lines: String, isCRLF: Bool = false) async -> [String] {
    await findings(body: "Some words.\n\n```figure\ntitle: Title\n\(lines)\n```\n", isCRLF: isCRLF)
  }

  private func findings(body: String, isCRLF: Bool = false) async -> [String] {
    let text = "---\ntitle: Entry\nsummary: An entry.\n---\n\n\(body)"
    return await MemorySite.entry(isCRLF ? text.replacing("\n", with: "\r\n") : text).findings()
  }

  private static let queries = [
    ("chart: table\nquery: |\n  SELECT 1️⃣titel2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → title"),
    ("chart: table\nquery: |\n  SELECT title,\n         1️⃣sumary2️⃣\n  FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: |-\n      SELECT title,\n        1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: |\n\n  SELECT\n  1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: |2\n    SELECT 1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: | # all of them\n  SELECT 1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: SELECT 'é👩‍🏫', 1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: \"SELECT 'é', 1️⃣sumary2️⃣ FROM curricula\"", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: 'SELECT 1️⃣sumary2️⃣ FROM curricula'", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: 'SELECT ''é'', 1️⃣sumary2️⃣ FROM curricula'", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: \"SELECT \\\"title\\\", 1️⃣sumary2️⃣ FROM curricula\"", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: >-\n  SELECT title,\n  1️⃣sumary2️⃣\n  FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: SELECT title,\n  1️⃣sumary2️⃣ FROM curricula", "1️⃣2️⃣ unknown-column → summary"),
    ("chart: table\nquery: SELECT c.1️⃣titel2️⃣ FROM curricula c", "1️⃣2️⃣ unknown-column → title"),
    ("query: |\n  SELECT title FROM 1️⃣curiculla2️⃣\nchart: table", "1️⃣2️⃣ unknown-table → curricula"),
    ("chart: table\nquery: |\n  SELECT title\n  1️⃣FORM2️⃣ x curricula", "1️⃣ invalid-query"),
    ("chart: table\nquery: |\n  SELECT 1;\n  1️⃣SELECT2️⃣ 2", "1️⃣2️⃣ invalid-query"),
    ("chart: table\nquery: |\n  1️⃣DELETE FROM curricula2️⃣", "1️⃣2️⃣ refused-query"),
    ("chart: table\nquery: 1️⃣SELECT random()2️⃣", "1️⃣2️⃣ refused-query"),
    ("chart: table\nquery: |\n\n  1️⃣PRAGMA user_version2️⃣", "1️⃣2️⃣ refused-query"),
    (
      "chart: table\nquery: 1️⃣WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c2️⃣",
      "1️⃣2️⃣ costly-query"
    ),
    ("1️⃣chart: table\nquery: -- nothing", "1️⃣ invalid-query"),
  ]

  @Test(arguments: queries)
  func `a fault in a query is told at the word of it`(lines: String, finding: String) async {
    let found = await findings(lines)
    if finding.hasSuffix("invalid-query") {
      #expect(found.count == 1 && found[0].hasSuffix("invalid-query"))
    } else {
      #expect(found == [finding])
    }
  }

  @Test(arguments: queries.dropLast())
  func `so it is where lines end as on Windows`(lines: String, finding: String) async {
    let (found, unix) = (await findings(lines, isCRLF: true), await findings(lines))
    #expect(found == unix)
  }

  @Test(arguments: [
    ("chart: 1️⃣barchart2️⃣\nquery: SELECT 1", "1️⃣2️⃣ unknown-chart → bar"),
    ("chart: 1️⃣pie2️⃣\nquery: SELECT 1", "1️⃣2️⃣ unknown-chart"), ("chart: 1️⃣xyzzy2️⃣\nquery: SELECT 1", "1️⃣2️⃣ unknown-chart"),
    ("chart: 1️⃣stackedbar2️⃣\nquery: SELECT 1", "1️⃣2️⃣ unknown-chart → stacked-bar"),
    ("chart: 1️⃣bar2️⃣\nquery: SELECT title FROM curricula", "1️⃣2️⃣ chart-mismatch"),
    ("query: SELECT title, 1 AS n FROM curricula\nchart: 1️⃣number2️⃣", "1️⃣2️⃣ chart-mismatch"),
    ("chart: 1️⃣timeline2️⃣\nquery: SELECT title, 'soon', 'later' FROM curricula", "1️⃣2️⃣ chart-mismatch"),
    ("chart: 1️⃣linechart2️⃣\nquery: SELECT 1", "1️⃣2️⃣ unknown-chart → line"),
    ("chart: table\nquery: SELECT 1\nunit: {1️⃣", "yaml"),
    ("chart: table\nquery: SELECT 1\n1️⃣colour2️⃣: red", "1️⃣2️⃣ unknown-setting"),
    ("chart: table\nquery: SELECT 1\n1️⃣noet2️⃣: x", "1️⃣2️⃣ unknown-setting → note"),
    ("chart: table\nquery: SELECT 1\nunit: 1️⃣[a]", "1️⃣ wrong-type"), ("chart: 1️⃣[table]\nquery: SELECT 1", "1️⃣ wrong-type"),
    ("chart: table\nquery: SELECT 1\n1️⃣chart2️⃣: bar", "yaml"), ("chart: table\nquery: [1️⃣", "yaml"),
    ("chart: table\nquery: 1️⃣*a", "yaml"),
  ])
  func `a fault of a block is told at its key or value`(lines: String, finding: String) async {
    let found = await findings(lines)
    switch finding {
    case "yaml":
      let rules = ["front-matter-syntax", "yaml-feature", "duplicate-key"]
      #expect(found.count == 1 && rules.contains { found[0].hasSuffix($0) }, "\(found)")
    default: #expect(found == [finding])
    }
  }

  @Test func `a figure without rows is a warning at its title`() async throws {
    let body = "```figure\ntitle: 1️⃣Nobody2️⃣\nchart: bar\nquery: SELECT title, 1 FROM curricula WHERE 0\n```\n"
    let site = MemorySite.entry("---\ntitle: Entry\nsummary: An entry.\n---\n\(body)")
    #expect(await site.findings() == ["1️⃣2️⃣ empty-figure"])
    #expect(await site.diagnostics().map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("```figure\n1️⃣```\n", ["chart", "query", "title"]),
    ("```figure\n1️⃣title: T\n```\n", ["chart", "query"]), ("```figure\n1️⃣chart: bar\n\n```\n", ["query", "title"]),
    ("```figure\n1️⃣title:\nchart: bar\nquery: SELECT 1\n```\n", ["title"]),
  ])
  func `what is missing is told at the start of the block`(body: String, keys: [String]) async {
    let found = await findings(body: body)
    #expect(found == keys.map { _ in "1️⃣ missing-setting" })
  }

  @Test(arguments: [
    "- a list\n\n  1️⃣```figure\n  title: T\n  ```\n", "> 1️⃣```figure\n> title: T\n> ```\n",
    " 1️⃣```figure\ntitle: T\n```\n",
    "1. a\n\n   1️⃣```entries\n   limit: 3\n   ```\n", "- 1️⃣```figure\n  title: T\n  ```\n",
    "Words[^a].\n\n[^a]: Note\n\n    1️⃣```figure\n    title: T\n    ```\n",
  ])
  func `a block in a list or a quotation is misplaced`(body: String) async {
    let found = await findings(body: body)
    #expect(found == ["1️⃣ misplaced-figure"])
  }

  @Test(arguments: [
    "## The `1️⃣sql: SELECT 12️⃣` districts\n", "See [`1️⃣sql: SELECT 12️⃣`](scratch.md).\n",
    "See ![`1️⃣sql: SELECT 12️⃣`](https://a.example/b.png).\n", "## A *`1️⃣sql: SELECT 12️⃣`*\n",
  ])
  func `a number in a heading or a link is misplaced`(body: String) async {
    let found = await findings(body: body)
    #expect(found.contains("1️⃣2️⃣ misplaced-figure"))
  }

  @Test func `nothing is computed in a field`() async {
    let field = "notes: |\n  Some `1️⃣sql: SELECT 12️⃣`.\n"
    #expect(await MemorySite.fields(field).findings() == ["1️⃣2️⃣ misplaced-figure"])
    let block = "notes: |\n  ```figure\n  title: T\n  ```\n"
    #expect(await MemorySite.fields(block).findings().map { $0.split(separator: " ").last } == ["misplaced-figure"])
  }
}
