import Diagnostics
import TestSupport
import Testing

@Suite("Rules of the linked catalog")
struct CatalogRuleTests {
  private let retired = ["curricula/old.md": "---\ntitle: O\nsummary: O.\nstatus: retired\n---\n"]

  @Test func `the successor of a retired entry is not retired itself`() async {
    let found = await MemorySite.fields("status: retired\nreplaced_by: 1️⃣curricula/old2️⃣").with(retired).findings()
    #expect(found == ["1️⃣2️⃣ successor-is-retired"])
    let good = await MemorySite.fields("status: retired\nreplaced_by: curricula/scratch").with(retired).findings()
    #expect(good == [])
  }

  @Test func `an entry with a successor is retired`() async {
    let found = await MemorySite.fields("1️⃣replaced_by2️⃣: curricula/scratch").findings()
    #expect(found == ["1️⃣2️⃣ successor-without-retirement"])
  }

  @Test(arguments: [
    ("text", "same"), ("url", "https://a.example/"), ("integer", "7"), ("date", "2026-01-01"), ("email", "a@b.example"),
    ("number", "2.5"),
  ])
  func `a unique value is told at the second entry that has it, with the place of the first`(
    type: String, value: String
  ) async {
    let site = MemorySite.sample.with([
      "things/_collection.yml": "label: Things\nfields: { field: { type: \(type), unique: true } }",
      "things/a.md": "---\ntitle: A\nsummary: S.\nfield: \(value)\n---\n",
      "things/b.md": "---\ntitle: B\nsummary: S.\nfield: 1️⃣\(value)2️⃣\n---\n",
      "things/c.md": "---\ntitle: C\nsummary: S.\n---\n",
    ])
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ duplicate-value"])
    let related = await site.diagnostics().first?.related.first
    #expect(related?.file == "content/things/a.md")
    #expect(related?.range.start == SourcePosition(line: 4, column: 8))
  }

  @Test(arguments: [
    ("from: 2027-07-14\nuntil: 1️⃣2027-07-132️⃣", "1️⃣2️⃣ ends-before-start"), ("from: 2027-07-14\nuntil: 2027-07-14", ""),
    ("until: 2027-07-13", ""),
    ("days:\n  - { on: 2027-07-14, to: 2027-07-15 }\n  - { on: 2027-07-14, to: 1️⃣2027-07-122️⃣ }", "1️⃣2️⃣ ends-before-start"),
  ])
  func `nothing ends before it starts`(fields: String, finding: String) async {
    let schema = """
      label: Things
      fields:
        from: { type: date, role: starts }
        until: { type: date, role: ends }
        days: { type: group, many: true, fields: { on: { type: date, role: starts }, to: { type: date, role: ends } } }
      """
    let site = MemorySite.sample.with([
      "things/_collection.yml": schema, "things/a.md": "---\ntitle: A\nsummary: S.\n\(fields)\n---\n",
    ])
    let found = await site.findings()
    #expect(found == (finding.isEmpty ? [] : [finding]))
  }

  @Test func `values of two collections may be equal`() async {
    let schema = "label: X\nfields: { field: { type: text, unique: true } }"
    let entry = "---\ntitle: A\nsummary: S.\nfield: same\n---\n"
    let site = MemorySite.sample.with([
      "ones/_collection.yml": schema, "ones/a.md": entry, "twos/_collection.yml": schema, "twos/a.md": entry,
    ])
    let found = await site.findings()
    #expect(found == [])
  }
}
