import Diagnostics
import TestSupport
import Testing

@Suite("Slips in YAML")
struct YAMLSyntaxTests {
  @Test(arguments: [
    ("cost: a1️⃣: b", "a colon followed by a space stands inside a value"),
    ("cost: “a1️⃣: b”", "curly quotation marks are letters here: they do not hold a value together"),
    ("cost: 1️⃣\"free”", "curly quotation marks are letters here: they do not hold a value together"),
    ("cost: 1️⃣\"free", "this quotation mark is never closed"),
    ("tags: 1️⃣[algorithms", "this list or group in brackets is never closed, or a comma is missing in it"),
    ("cost: 1️⃣@free", "a value cannot begin with this character"),
    ("cost: 1️⃣`free`", "a value cannot begin with this character"),
    ("cost: \"1️⃣\\d\"", "a backslash between double quotes has a meaning of its own, and this one has none"),
  ])
  func `a slip is told in a curator's words, at its place`(fields: String, message: String) async {
    let site = MemorySite.fields(fields)
    let found = await site.diagnostics().map(\.message)
    #expect(found == [message])
    let found2 = await site.findings()
    #expect(found2 == ["1️⃣ front-matter-syntax"])
  }

  @Test(arguments: [
    "tags:\n\t- algorithms", "tags:\n  - algorithms\n - data-science", "cost free", "- a\n- b", "just words",
  ])
  func `a line that cannot be read is a fault of syntax`(fields: String) async {
    let rules = await MemorySite.fields(fields).diagnostics().map(\.rule.id)
    #expect(Set(rules) == ["front-matter-syntax"])
  }

  @Test func `a slip in one field hides neither the faults of the others nor is that field missed`() async {
    let site = MemorySite.entry(
      """
      ---
      title: Scratch1️⃣: an introduction
      summary: An entry.
      tags: [2️⃣zzzzzz3️⃣]
      cost: 4️⃣"free
      published: 5️⃣soon6️⃣
      ---

      A [link](7️⃣/x/8️⃣).
      """)
    let found = await site.findings()
    #expect(
      found == [
        "1️⃣ front-matter-syntax", "2️⃣3️⃣ unknown-term", "4️⃣ front-matter-syntax", "5️⃣6️⃣ invalid-date",
        "7️⃣8️⃣ rooted-address",
      ])
  }

  @Test func `a field written twice is told at the second, with the place of the first`() async {
    let site = MemorySite.fields("cost: free\n1️⃣cost2️⃣: paid\ntags: [3️⃣zzzzzz4️⃣]")
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ duplicate-key", "3️⃣4️⃣ unknown-term"])
    let related = await site.diagnostics().first?.related.first
    #expect(related?.range.start.line == 4)
  }

  @Test(arguments: ["", "cost:", "cost: ~", "cost: null", "tags:", "# a comment"])
  func `a field that is left empty is as if it were not there`(fields: String) async {
    #expect(await MemorySite.fields(fields).findings().isEmpty)
  }

  @Test(arguments: ["cost: &x free", "cost: !x free", "cost: *x", "? cost\n: free"])
  func `features that entries do without are told`(fields: String) async {
    let diagnostics = await MemorySite.fields(fields).diagnostics()
    #expect(diagnostics.map(\.rule.id) == ["yaml-feature"])
  }

  @Test func `a value with an asterisk is told at the asterisk`() async {
    let found = await MemorySite.fields("cost: 1️⃣*New* in this edition").findings()
    #expect(found == ["1️⃣ yaml-feature"])
  }
}
