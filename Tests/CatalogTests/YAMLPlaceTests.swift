import Diagnostics
import TestSupport
import Testing

@Suite("Places in front matter")
struct YAMLPlaceTests {
  @Test(arguments: [
    // In a list over several lines, in one in brackets, in quotes of both kinds.
    "tags:\n  - algorithms\n  - 1️⃣zzzzzz2️⃣", "tags:\n- algorithms\n-   1️⃣zzzzzz2️⃣", "tags: [algorithms, 1️⃣zzzzzz2️⃣]",
    "tags: [\n  algorithms,\n  1️⃣zzzzzz2️⃣\n  ]", "tags: [\"1️⃣zzzzzz2️⃣\"]", "tags: ['1️⃣zzzzzz2️⃣']",
    // After a comment, after a value of several lines, on a line of its own.
    "tags: # a comment: [x]\n  - 1️⃣zzzzzz2️⃣", "notes: |\n  one\n  two\n\ntags: [1️⃣zzzzzz2️⃣]",
    "notes: >-\n  one\n  two\ntags: [1️⃣zzzzzz2️⃣]", "tags:\n  [1️⃣zzzzzz2️⃣]",
  ])
  func `a term is marked where it is written`(fields: String) async {
    let found = await MemorySite.fields(fields).findings()
    #expect(found == ["1️⃣2️⃣ unknown-term"])
  }

  @Test func `columns are characters, whatever stands before`() async {
    let fields = "tags: [1️⃣é2️⃣, 3️⃣👩‍🏫🇩🇪e\u{301}4️⃣, 5️⃣zzzzzz6️⃣]"
    let found = await MemorySite.fields(fields).findings()
    #expect(
      found == ["1️⃣2️⃣ unknown-term", "3️⃣4️⃣ unknown-term", "5️⃣6️⃣ unknown-term"])
  }

  @Test func `a file with a byte order mark and the line ends of Windows has the same places`() async {
    let text = "\u{FEFF}---\r\ntitle: Entry\r\nsummary: An entry.\r\ntags: [1️⃣zzzzzz2️⃣]\r\n---\r\n"
    let found = await MemorySite.entry(text).findings()
    #expect(found == ["1️⃣2️⃣ unknown-term"])
  }

  @Test func `links in a block of Markdown are marked on their line`() async {
    let fields = "notes: |\n  One.\n\n  Two [x](1️⃣javascript:y2️⃣).\ncost: 3️⃣zzzzzz4️⃣"
    let found = await MemorySite.fields(fields).findings()
    #expect(found == ["1️⃣2️⃣ unsafe-address", "3️⃣4️⃣ unknown-term"])
  }

  @Test func `links in a quoted Markdown value are marked`() async {
    let found = await MemorySite.fields("notes: \"é [x](1️⃣javascript:y2️⃣)\"").findings()
    #expect(found == ["1️⃣2️⃣ unsafe-address"])
  }

  @Test func `the body's lines go on counting after the front matter`() async {
    let site = MemorySite.fields("cost: free", body: "\nOne.\n\nTwo [x](1️⃣/y2️⃣).\n")
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ rooted-address"])
  }
}
