import Diagnostics
import TestSupport
import Testing

@Suite("Every fault in one pass")
struct OnePassTests {
  /// Twenty entries with two faults each.
  static let faulty: MemorySite = {
    var site = MemorySite.sample
    for number in 1...20 {
      site.files["curricula/e\(number).md"] = """
        ---
        title: Entry \(number)
        summary: An entry.
        tags: [algorithms, algoritms]
        ---

        See [the other](../curricula/scrach.md).
        """
    }
    return site
  }()

  @Test func `a folder with forty faults reports forty, by file and place`() async {
    let found = await OnePassTests.faulty.diagnostics()
    let files = (1...20).map { "content/curricula/e\($0).md" }.sorted()
    #expect(found.map(\.file) == files.flatMap { [$0, $0] })
    #expect(found.map(\.rule.id) == files.flatMap { _ in ["unknown-term", "broken-link"] })
    #expect(found.map(\.range.start.line) == files.flatMap { _ in [4, 7] })
    #expect(found.errorCount == 40)
  }

  @Test func `the report is the same whatever the order of the files`() async {
    let expected = await OnePassTests.faulty.findings()
    for _ in 0..<3 {
      // A dictionary made anew has another order of its keys.
      let again = MemorySite(Dictionary(OnePassTests.faulty.files.shuffled(), uniquingKeysWith: { first, _ in first }))
      let found = await again.findings()
      #expect(found == expected)
    }
  }

  @Test func `faults of settings, entries, links, rules and addresses are reported together`() async {
    let site = MemorySite.sample.with([
      "site.yml": (MemorySite.sample.files["site.yml"] ?? "") + "\nlangage: en",
      "curricula/a.md":
        "---\ntitle: A\nsummary: A.\ncost: fre\nreplaced_by: curricula/scratch\n---\n[x](y.md) [z](javascript:z)\n",
      "curricula/b.md": "---\ntitle: B\nsummary: B.\nredirect_from: [curricula/scratch]\n---\n",
      "notes.md": "",
    ])
    #expect(
      Set(await site.diagnostics().map(\.rule.id)) == [
        "unknown-setting", "unknown-term", "successor-without-retirement", "broken-link", "unsafe-address",
        "redirect-onto-page", "misplaced-file",
      ])
  }

  @Test func `the sample is without fault`() async {
    let found = await MemorySite.sample.findings()
    #expect(found == [])
  }
}
