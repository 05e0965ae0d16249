import TestSupport
import Testing

@Suite("Rules of chapters")
struct ChapterRuleTests {
  private static let head = "---\ntitle: T\nsummary: S.\n---\n"
  private static let site = MemorySite.sample.with([
    "guides/_collection.yml": "label: Guides\nfields: {}", "guides/plan/index.md": head,
    "guides/plan/01-one.md": head + "## Aims\n",
  ])

  private func findings(_ text: String, at path: String = "guides/plan/02-two.md") async -> [String] {
    await ChapterRuleTests.site.with([path: text]).findings()
  }

  @Test(arguments: [
    ("[a](1️⃣01-ones.md2️⃣)", "1️⃣2️⃣ broken-link → 01-one.md"), ("[a](01-one.md#1️⃣aim2️⃣)", "1️⃣2️⃣ broken-heading → aims"),
    ("[a](#1️⃣aims2️⃣)", "1️⃣2️⃣ broken-heading"), ("[a](index.md#1️⃣aims2️⃣)", "1️⃣2️⃣ broken-heading"),
    ("[a](1️⃣../../curricula/scrach.md2️⃣)", "1️⃣2️⃣ broken-link → ../../curricula/scratch.md"),
    ("# 1️⃣Title", "heading-level"), ("1️⃣<b>2️⃣x</b>", "raw-html"), ("`sql: SELECT 1️⃣x2️⃣`", "unknown-column"),
  ])
  func `a fault in the text of a chapter is told in its file`(body: String, finding: String) async {
    let found = await findings(ChapterRuleTests.head + "\nWörter " + body + "\n")
    if finding.contains("️⃣") {
      #expect(found == [finding])
    } else if body.hasPrefix("#") {
      #expect(found == [])
    } else {
      #expect(!found.isEmpty && found.allSatisfy { $0.hasSuffix(finding) }, "\(found)")
    }
  }

  @Test(arguments: [
    ("1️⃣No front matter.", ["1️⃣ missing-front-matter"]), ("1️⃣---2️⃣\ntitle: T\n", ["1️⃣2️⃣ unclosed-front-matter"]),
    ("1️⃣---2️⃣\nsummary: S.\n---\n", ["1️⃣2️⃣ missing-field"]),
    ("---\ntitle: T\n1️⃣tags2️⃣: [algorithms]\n---\n", ["1️⃣2️⃣ unknown-field"]),
    ("---\ntitle: T\n1️⃣sumary2️⃣: S\n---\n", ["1️⃣2️⃣ unknown-field → summary"]),
    ("---\ntitle: 1️⃣[T]\n---\n", ["1️⃣ wrong-type"]),
    ("---\ntitle: 1️⃣*a\n---\n", ["1️⃣ yaml-feature"]),
    ("---\ntitle: T\nsummary: 1️⃣\(String(repeating: "x", count: 301))2️⃣\n---\n", ["1️⃣2️⃣ too-long"]),
  ])
  func `a fault in the front matter of a chapter is told at its place`(text: String, expected: [String]) async {
    let found = await findings(text)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("guides/plan/02-one.md", ["guides/plan/02-one.md 1:1 duplicate-address"]),
    ("guides/plan/02-Two.md", ["guides/plan/02-Two.md 1:1 bad-slug"]),
    ("guides/plan/2-two.md", ["guides/plan/2-two.md 1:1 misplaced-file"]),
    ("guides/plan/two.md", ["guides/plan/two.md 1:1 misplaced-file"]),
    ("guides/plan/02-.md", ["guides/plan/02-.md 1:1 misplaced-file"]),
    ("guides/other/01-one.md", ["guides/other/01-one.md 1:1 misplaced-file"]),
    ("guides/plan/more/01-one.md", ["guides/plan/more/01-one.md 1:1 misplaced-file"]),
    ("nowhere/plan/01-one.md", ["nowhere/plan/01-one.md 1:1 misplaced-file"]),
  ])
  func `a chapter lies beside its entry, with a number and a name of its own`(path: String, expected: [String]) async {
    let found = await findings(ChapterRuleTests.head, at: path)
    #expect(found == expected)
  }

  @Test func `no chapter takes the address of the whole, or of a file beside it`() async {
    let whole = await findings(ChapterRuleTests.head, at: "guides/plan/02-whole.md")
    #expect(whole.count == 1 && whole[0].hasSuffix("duplicate-address"), "\(whole)")
    let site = ChapterRuleTests.site.with(
      ["guides/plan/02-data.md": ChapterRuleTests.head], attachments: ["guides/plan/data"])
    let found = await site.findings()
    #expect(found.count == 1 && found[0].hasSuffix("duplicate-address"), "\(found)")
  }

  @Test func `an attachment does not take the place of a page`() async {
    for name in ["guides/plan/index.html", "guides/plan/one/index.html"] {
      let found = await MemorySite.sample.with(ChapterRuleTests.site.files, attachments: [name]).findings()
      #expect(
        found.count == 1 && (found[0].hasSuffix("duplicate-address") || found[0].hasSuffix("misplaced-file")),
        "\(found)")
    }
  }

  @Test func `a link to a chapter of a draft is told`() async {
    let site = ChapterRuleTests.site.with([
      "guides/plan/index.md": "---\ntitle: T\nsummary: S.\nstatus: draft\n---\n",
      "curricula/entry.md": ChapterRuleTests.head + "[a](1️⃣../guides/plan/01-one.md2️⃣)",
    ])
    #expect(await site.findings() == ["1️⃣2️⃣ link-to-draft"])
  }
}
