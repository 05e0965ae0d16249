import Diagnostics
import TestSupport
import Testing

@Suite("Lists of entries in texts")
struct EntriesBlockTests {
  private static let schema = """
    label: Things
    fields:
      cost: { type: term, vocabulary: costs }
      also: { type: term, vocabulary: costs, many: true }
      words: { type: text }
    """

  private func site(_ block: String) -> MemorySite {
    func thing(_ title: String, _ more: String) -> String { "---\ntitle: \(title)\nsummary: S.\n\(more)\n---\n" }
    return MemorySite.sample.with([
      "things/_collection.yml": EntriesBlockTests.schema,
      "things/a.md": thing("A", "tags: [programming]\ngrade_bands: [k-5]\ncost: free"),
      "things/b.md": thing("B", "tags: [block-programming]\ngrade_bands: [6-8]\ncost: paid\nalso: [free, paid]"),
      "things/c.md": thing("C", "tags: [algorithms]\ngrade_bands: [9-12]"),
      "things/old.md": thing("Old", "tags: [algorithms]\nstatus: retired"),
      "things/new.md": thing("New", "tags: [algorithms]\nstatus: draft"),
      "curricula/guide.md": "---\ntitle: Guide\nsummary: S.\n---\n\n```entries\n\(block)\n```\n",
    ])
  }

  @Test(arguments: [
    ("collections: [things]", "A B C"), ("collections: things", "A B C"), ("tags: [programming]", "Scratch A B"),
    ("tags: [block-programming]", "Scratch B"), ("tags: [algorithms]", "C"),
    ("tags: [algorithms, programming]", "Scratch A B C"),
    ("grade_bands: [6-8]", "Scratch B"), ("grade_bands: [k-5, 9-12]\ncollections: [things]", "A C"),
    ("cost: [free]", "Scratch A"), ("cost: free\ncollections: [things]", "A"), ("also: [paid]", "B"),
    ("cost: [free, paid]\ntags: [programming]\ncollections: [things, curricula]", "Scratch A B"),
    ("entries: [things/c, curricula/scratch, things/a]", "C Scratch A"),
    ("entries: [things/c, things/a, things/b]\nlimit: 2", "C A"), ("collections: [things]\nlimit: 2", "A B"),
    ("entries: things/b", "B"),
  ])
  func `entries that match are shown as cards, in the order of listings`(block: String, titles: String) async throws {
    let site = site(block)
    #expect(await site.findings() == [])
    let page = try #require(await site.rendered()["curricula/guide/index.html"])
    #expect(cards(page) == titles)
  }

  private func cards(_ page: String) -> String {
    page.matches(of: #/<li><a href="[^"]+">([^<]*)</a>: /#).map { String($0.1) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("tags: [1️⃣programing2️⃣]", "1️⃣2️⃣ unknown-term → programming"), ("tags: 1️⃣coding2️⃣", "1️⃣2️⃣ unknown-term → programming"),
    ("grade_bands: [1️⃣k-62️⃣]", "1️⃣2️⃣ unknown-term → k-5"), ("cost: [free, 1️⃣fre2️⃣]", "1️⃣2️⃣ unknown-term → free"),
    ("collections: [1️⃣thing2️⃣]", "1️⃣2️⃣ unknown-collection → things"),
    ("entries: [things/a, 1️⃣things/aa2️⃣]", "1️⃣2️⃣ unknown-reference → things/a"),
    ("entries: [things/a, 1️⃣a2️⃣]", "1️⃣2️⃣ unknown-reference"), ("entries: [1️⃣things/new2️⃣, things/a]", "1️⃣2️⃣ unknown-reference"),
    ("1️⃣colections2️⃣: [things]", "1️⃣2️⃣ unknown-setting → collections"), ("1️⃣words2️⃣: [x]", "1️⃣2️⃣ unknown-setting"),
    ("collections: [curricula]\n1️⃣also2️⃣: [free]", "1️⃣2️⃣ unknown-setting"), ("limit: 1️⃣few2️⃣", "wrong-type"),
    ("limit: 1️⃣-12️⃣\ntags: [algorithms]", "out-of-range"), ("limit: 1️⃣02️⃣\ntags: [algorithms]", "out-of-range"),
    ("collections: 1️⃣{ a: b }", "1️⃣ wrong-type"),
  ])
  func `what there is not is told at its place`(block: String, finding: String) async {
    let found = await site(block).findings()
    if finding.contains("️⃣") {
      #expect(found == [finding])
    } else {
      #expect(found.count == 1 && found[0].hasSuffix(finding), "\(found)")
    }
  }

  @Test func `a list of nothing is a warning at its fence`() async {
    let site = MemorySite.fields("cost: free", body: "1️⃣```entries2️⃣\ncost: paid\n```\n")
    #expect(await site.findings() == ["1️⃣2️⃣ no-matching-entries"])
    #expect(await site.diagnostics().map(\.severity) == [.warning])
    #expect(await self.site("entries: [things/old]").findings().map { $0.suffix(19) } == ["no-matching-entries"])
  }
}
