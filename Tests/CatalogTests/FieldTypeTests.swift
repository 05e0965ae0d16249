import Diagnostics
import TestSupport
import Testing

@Suite("Types of fields")
struct FieldTypeTests {
  private func findings(_ declaration: String, _ value: String) async -> [String] {
    await MemorySite.schema("field: { \(declaration) }", fields: "field: \(value)").findings()
  }

  @Test(arguments: [
    ("type: text", "any words, \"quoted\" too"), ("type: text", "\"\""), ("type: markdown", "Some *words*."),
    ("type: url", "https://a.example/b?c=d#e"), ("type: url", "HTTP://A.EXAMPLE"),
    ("type: url", "https://a.example:8080/é"),
    ("type: email", "o'neil+cs@k12.ma.us"), ("type: date", "2024-02-29"), ("type: date", "\"2026-03-01\""),
    ("type: integer", "-7"), ("type: integer", "0"), ("type: number", "2.5e3"), ("type: percent", "0"),
    ("type: percent", "100"), ("type: percent", "12.5"), ("type: money", "5000.50"), ("type: count", "10"),
    ("type: count", "\"<10\""), ("type: count", "0"), ("type: boolean", "yes"), ("type: boolean", "False"),
    ("type: standard", "1A-AP-08"), ("type: standard", "csta/1A-AP-08"), ("type: term, vocabulary: costs", "free"),
    ("type: reference, to: curricula", "scratch"),
    ("type: reference, to: [curricula, organizations]", "organizations/mit"),
    ("type: text, many: true", "[a, b]"), ("type: text, many: true, max: 2", "[a, b]"),
    ("type: group, fields: { a: { type: text } }", "{ a: b }"), ("type: text, pattern: '[0-9]{4}-[0-9]{2}'", "2021-22"),
    ("type: text, max_length: 3", "äöü"), ("type: integer, min: 1, max: 3", "3"),
  ])
  func `a good value is taken`(declaration: String, value: String) async {
    let found = await findings(declaration, value)
    #expect(found == [])
  }

  @Test(arguments: [
    ("type: text", "1️⃣[a]", "1️⃣ wrong-type"), ("type: text", "1️⃣{ a: b }", "1️⃣ wrong-type"),
    ("type: text", "\"1️⃣a\\x01b2️⃣\"", "1️⃣2️⃣ control-character"),
    ("type: url", "1️⃣a.example2️⃣", "1️⃣2️⃣ invalid-address → https://a.example"),
    ("type: url", "1️⃣javascript:x2️⃣", "1️⃣2️⃣ invalid-address"),
    ("type: url", "1️⃣https://a b2️⃣", "1️⃣2️⃣ invalid-address"), ("type: url", "1️⃣https://2️⃣", "1️⃣2️⃣ invalid-address"),
    ("type: url", "1️⃣https://u@a.example/2️⃣", "1️⃣2️⃣ invalid-address"), ("type: url", "1️⃣//a.example2️⃣", "1️⃣2️⃣ invalid-address"),
    ("type: email", "1️⃣office at a.example2️⃣", "1️⃣2️⃣ invalid-email"), ("type: email", "1️⃣a@b@c.d2️⃣", "1️⃣2️⃣ invalid-email"),
    ("type: email", "1️⃣a@localhost2️⃣", "1️⃣2️⃣ invalid-email"), ("type: email", "1️⃣a@b..c2️⃣", "1️⃣2️⃣ invalid-email"),
    ("type: date", "1️⃣3/31/20262️⃣", "1️⃣2️⃣ invalid-date"), ("type: date", "1️⃣2026-02-302️⃣", "1️⃣2️⃣ invalid-date"),
    ("type: date", "1️⃣July 14, 20272️⃣", "1️⃣2️⃣ invalid-date → 2027-07-14"),
    ("type: date", "1️⃣14 Jul 20272️⃣", "1️⃣2️⃣ invalid-date → 2027-07-14"),
    ("type: date", "1️⃣July 14–15, 20272️⃣", "1️⃣2️⃣ invalid-date"), ("type: date", "1️⃣Juli 32, 20272️⃣", "1️⃣2️⃣ invalid-date"),
    ("type: date", "1️⃣2026-3-12️⃣", "1️⃣2️⃣ invalid-date → 2026-03-01"), ("type: date", "1️⃣2100-02-292️⃣", "1️⃣2️⃣ invalid-date"),
    ("type: integer", "1️⃣2.52️⃣", "1️⃣2️⃣ wrong-type"), ("type: integer", "1️⃣ten2️⃣", "1️⃣2️⃣ wrong-type"),
    ("type: integer", "1️⃣992️⃣23372036854775808", "1️⃣ wrong-type"), ("type: number", "1️⃣0x102️⃣", "1️⃣2️⃣ wrong-type"),
    ("type: number", "1️⃣inf2️⃣", "1️⃣2️⃣ wrong-type"), ("type: number", "1️⃣1,0002️⃣", "1️⃣2️⃣ wrong-type → 1000"),
    ("type: percent", "1️⃣37%2️⃣", "1️⃣2️⃣ wrong-type → 37"), ("type: percent", "1️⃣1012️⃣", "1️⃣2️⃣ out-of-range"),
    ("type: percent", "1️⃣-12️⃣", "1️⃣2️⃣ out-of-range"), ("type: money", "1️⃣$52️⃣", "1️⃣2️⃣ wrong-type → 5"),
    ("type: money", "1️⃣-52️⃣", "1️⃣2️⃣ out-of-range"), ("type: count", "1️⃣42️⃣", "1️⃣2️⃣ small-count → \"<10\""),
    ("type: count", "1️⃣-42️⃣", "1️⃣2️⃣ out-of-range"),
    ("type: count", "\"1️⃣<32️⃣\"", "1️⃣2️⃣ small-count → <10"), ("type: count", "\"1️⃣<02️⃣\"", "1️⃣2️⃣ wrong-type"),
    ("type: count", "1️⃣few2️⃣", "1️⃣2️⃣ wrong-type"), ("type: boolean", "1️⃣perhaps2️⃣", "1️⃣2️⃣ wrong-type"),
    ("type: standard", "1️⃣1A-AP-9992️⃣", "1️⃣2️⃣ unknown-standard → 1A-AP-09"),
    ("type: term, vocabulary: costs", "1️⃣fre2️⃣", "1️⃣2️⃣ unknown-term → free"),
    ("type: reference, to: curricula", "1️⃣scrach2️⃣", "1️⃣2️⃣ unknown-reference → scratch"),
    ("type: reference, to: [curricula, organizations]", "1️⃣scratch2️⃣", "1️⃣2️⃣ reference-form"),
    (
      "type: reference, to: [curricula, organizations]", "1️⃣curricula/scrach2️⃣",
      "1️⃣2️⃣ unknown-reference → curricula/scratch"
    ),
    ("type: file", "1️⃣letter.docx2️⃣", "1️⃣2️⃣ missing-attachment"),
    ("type: group, fields: { a: { type: text } }", "1️⃣words2️⃣", "1️⃣2️⃣ wrong-type"),
    ("type: group, fields: { a: { type: text } }", "{ 1️⃣b2️⃣: c }", "1️⃣2️⃣ unknown-field → a"),
    ("type: group, fields: { a: { type: text, required: true } }", "{ 1️⃣a2️⃣: }", "1️⃣2️⃣ missing-field"),
    ("type: text, many: true", "1️⃣words2️⃣", "1️⃣2️⃣ wrong-type"), ("type: text, many: true, min: 2", "1️⃣[a]", "1️⃣ item-count"),
    ("type: text, many: true, max: 1", "1️⃣[a, b]", "1️⃣ item-count"),
    ("type: text, many: true", "[a, 1️⃣a2️⃣]", "1️⃣2️⃣ duplicate-item"),
    ("type: text, many: true, required: true", "1️⃣[]", "1️⃣ item-count"),
    ("type: text, many: true", "[a, 1️⃣[b]]", "1️⃣ wrong-type"),
    ("type: text, pattern: '[0-9]{4}-[0-9]{2}'", "1️⃣20212️⃣", "1️⃣2️⃣ pattern-mismatch"),
    ("type: integer", "1️⃣12 hours2️⃣", "1️⃣2️⃣ wrong-type → 12"), ("type: number", "1️⃣2.5 h2️⃣", "1️⃣2️⃣ wrong-type → 2.5"),
    ("type: text", "1️⃣“Scratch”2️⃣", "1️⃣2️⃣ curly-quotes → Scratch"),
    ("type: reference, to: organizations", "1️⃣MIT2️⃣", "1️⃣2️⃣ unknown-reference → mit"),
    ("type: text, max_length: 3", "1️⃣four2️⃣", "1️⃣2️⃣ too-long"), ("type: integer, min: 1, max: 3", "1️⃣42️⃣", "1️⃣2️⃣ out-of-range"),
  ])
  func `a bad value is told at its place`(declaration: String, value: String, finding: String) async {
    let found = await findings(declaration, value)
    #expect(found == [finding])
  }

  @Test func `a single value in place of a list is judged as an item of it too`() async {
    let found = await findings("type: term, vocabulary: costs, many: true", "1️⃣fre2️⃣")
    #expect(found == ["1️⃣2️⃣ unknown-term → free", "1️⃣2️⃣ wrong-type → [fre]"])
    let several = await findings("type: term, vocabulary: costs, many: true", "1️⃣free, paid2️⃣")
    #expect(several == ["1️⃣2️⃣ wrong-type → [free, paid]"])
  }

  @Test(arguments: [
    ("type: term, vocabulary: costs", "add a line field: and one of free, paid"),
    (
      "type: term, vocabulary: costs, many: true",
      "add a line field: and a list in brackets such as [first, second], of free, paid"
    ),
    ("type: date", "add a line field: and a date such as 2026-03-31"),
    ("type: text, example: 2021-22", "add a line field: and a text, such as 2021-22"),
    (
      "type: reference, to: organizations",
      "add a line field: and the file name, without .md, of an entry in organizations"
    ),
    ("type: group, fields: { a: { type: text } }", "write field: alone on its line, and below it   a: and its value"),
  ])
  func `a field that is missing says what to write`(declaration: String, help: String) async {
    let site = MemorySite.schema("field: { \(declaration), required: true }", fields: "")
    let told = await site.diagnostics().first { $0.rule.id == "missing-field" }?.help
    #expect(told == help)
  }
}
