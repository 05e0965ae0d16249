import Diagnostics
import TestSupport
import Testing

@Suite("Rules of entries")
struct EntryRuleTests {
  @Test func `the required fields are asked for at the start of the file`() async {
    let found = await MemorySite.entry("1️⃣---2️⃣\ncost: free\n---\n").findings()
    #expect(found == ["1️⃣2️⃣ missing-field", "1️⃣2️⃣ missing-field"])
  }

  @Test func `an entry begins with front matter, and ends it`() async {
    let found = await MemorySite.entry("1️⃣# Scratch\n").findings()
    #expect(found == ["1️⃣ missing-front-matter"])
    let found2 = await MemorySite.entry("1️⃣").findings()
    #expect(found2 == ["1️⃣ missing-front-matter"])
    let found3 = await MemorySite.entry("1️⃣---2️⃣\ntitle: Scratch\n").findings()
    #expect(found3 == ["1️⃣2️⃣ unclosed-front-matter"])
  }

  @Test func `a field with a slip in its name is told with the one that was meant`() async {
    let site = MemorySite.fields("1️⃣provder2️⃣: mit\n3️⃣sumary4️⃣: x\n5️⃣zzzzzzzz6️⃣: x")
    let found = await site.findings()
    #expect(
      found == ["1️⃣2️⃣ unknown-field → provider", "3️⃣4️⃣ unknown-field → summary", "5️⃣6️⃣ unknown-field"])
  }

  @Test func `a status is one of three`() async {
    let found = await MemorySite.fields("status: 1️⃣publish2️⃣").findings()
    #expect(found == ["1️⃣2️⃣ unknown-status → published"])
  }

  @Test func `title and summary have a length that fits on a card`() async {
    let long = String(repeating: "é", count: 301)
    let found = await MemorySite.entry("---\ntitle: T\nsummary: 1️⃣\(long)2️⃣\n---\n").findings()
    #expect(found == ["1️⃣2️⃣ too-long"])
    let found2 = await MemorySite.entry("---\ntitle: T\nsummary: \(long.dropLast())\n---\n").findings()
    #expect(found2 == [])
  }

  @Test(arguments: ["https://a.example/old", "../x", "/", "a b", "/é/", ".git/x", "a//../b"])
  func `a former address is a path of this site`(path: String) async {
    let found = await MemorySite.fields("redirect_from: [1️⃣\(path)2️⃣]").findings()
    #expect(found == ["1️⃣2️⃣ invalid-redirect"])
  }

  @Test func `control characters are told where they stand`() async {
    let found = await MemorySite.fields("cost: free", body: "A\n1️⃣\u{8}2️⃣b\n").findings()
    #expect(found == ["1️⃣2️⃣ control-character"])
  }

  @Test func `the name of the file can be an address`() async {
    let site = MemorySite.sample.with(["curricula/Scratch Jr.md": "1️⃣---\ntitle: T\nsummary: S.\n---\n"])
    let found = await site.findings()
    #expect(found == ["1️⃣ bad-slug"])
    let found2 = await site.diagnostics().first?.help
    #expect(found2 == "rename the file to scratch-jr.md")
  }

  @Test(arguments: ["curricula/new.md.txt", "curricula/new.markdown", "curricula/New.MD", "curricula/New.txt"])
  func `a file that a text editor named is an entry by another name`(path: String) async {
    let site = MemorySite.sample.with([path: "---\ntitle: T\nsummary: S.\n---\n"])
    let told = await site.diagnostics().first { $0.rule.id == "misplaced-file" }?.help
    #expect(told == "rename it to curricula/new.md: the name of an entry ends in .md alone")
  }

  @Test func `an unknown field is answered with the fields that there are, also in a group`() async {
    let group = "field: { type: group, many: true, fields: { a: { type: text }, b: { type: text } } }"
    let site = MemorySite.schema(group, fields: "field:\n  - a: x\n    stipend: y\nzzzzzz: 1")
    let told = await site.diagnostics().filter { $0.rule.id == "unknown-field" }.compactMap(\.help)
    #expect(told.contains("the fields are a, b; what none of them is for is said in the text of the entry"))
    #expect(told.contains { $0.hasPrefix("the fields are title, summary, ") && $0.contains("field") })
  }

  @Test func `fields that are renamed, deprecated or recommended are warnings`() async {
    let schema = """
      provider: { type: text, renamed_from: [organization] }
      price: { type: text, deprecated: Use cost. }
      cautions: { type: text, recommended: true }
      """
    let site = MemorySite.sample.with([
      "things/_collection.yml": "label: Things\nfields:\n\(schema.indented)",
      "things/thing.md": "1️⃣---2️⃣\ntitle: T\nsummary: S.\n3️⃣organization4️⃣: x\n5️⃣price6️⃣: y\n---\n",
    ])
    let found = await site.findings()
    #expect(
      found == ["1️⃣2️⃣ recommended-field", "3️⃣4️⃣ renamed-field → provider", "5️⃣6️⃣ deprecated-field"])
    let warnings = await site.diagnostics().filter { $0.severity == .warning }
    #expect(warnings.count == 3)
  }

  @Test func `a renamed field is still understood`() async {
    let site = MemorySite.schema("n: { type: integer, required: true, renamed_from: [old] }", fields: "1️⃣old2️⃣: 3️⃣x4️⃣")
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ renamed-field → n", "3️⃣4️⃣ wrong-type"])
  }

  @Test func `a term with a successor is a warning, with the successor to put in its place`() async {
    let found = await MemorySite.fields("tags: [1️⃣typing2️⃣]").findings()
    #expect(found == ["1️⃣2️⃣ deprecated-term → algorithms"])
  }

  @Test(arguments: [
    ("coding", "programming"), ("Coding", "programming"), ("Data and analysis", "data-science"),
    ("DATA LITERACY", "data-science"), ("Block programming", "block-programming"), ("data–science", "data-science"),
    ("algoritms", "algorithms"), ("block-programing", "block-programming"),
  ])
  func `a term is found by its label, its alias or a slip`(written: String, meant: String) async {
    let found = await MemorySite.fields("tags: [1️⃣\(written)2️⃣]").findings()
    #expect(found == ["1️⃣2️⃣ unknown-term → \(meant)"])
  }

  @Test func `an identifier that two frameworks share is written with its framework`() async {
    let other = MemorySite.sample.files["standards/csta.yml"] ?? ""
    let site = MemorySite.fields("standards: [1️⃣1A-AP-082️⃣, csta/1A-AP-09]").with(["standards/other.yml": other])
      .without("curricula/scratch.md")
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ ambiguous-standard"])
    let found2 = await site.diagnostics().first?.help
    #expect(found2 == "write csta/1A-AP-08")
  }

  @Test func `the least number of people that is written follows the settings`() async {
    let site = MemorySite.schema("people: { type: count }", fields: "people: 1️⃣192️⃣")
    let settings = (site.files["site.yml"] ?? "") + "\nprivacy: { minimum_count: 20 }"
    let found = await site.findings()
    #expect(found == [])
    let found2 = await site.with(["site.yml": settings]).findings()
    #expect(found2 == ["1️⃣2️⃣ small-count → \"<20\""])
  }
}
