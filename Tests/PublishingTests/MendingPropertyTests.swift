import Diagnostics
import Publishing
import TestSupport
import Testing

/// A part of an entry with faults, and the same as it should be once they are mended.
private struct Planted {
  var faulty: String
  var mended: String

  static func + (a: Self, b: Self) -> Self { Planted(faulty: a.faulty + b.faulty, mended: a.mended + b.mended) }
  static func same(_ text: String) -> Self { Planted(faulty: text, mended: text) }

  func map(_ change: (String) -> String) -> Self { Planted(faulty: change(faulty), mended: change(mended)) }
}

/// Makes entries in which faults are planted that have one certain mend, in every spelling that YAML and Markdown have.
private struct Planter {
  var random: SeededGenerator

  private let tags = [
    ("algorithms", "algorithms"), ("algoritms", "algorithms"), ("Algorithms", "algorithms"), ("coding", "programming"),
    ("typing", "algorithms"), ("data-sience", "data-science"), ("block-programing", "block-programming"),
    ("Data and analysis", "data-science"),
  ]

  mutating func entry() -> Planted {
    var fields = [tagList(), provider(), status(), bands(), Planted.same("notes: |\n  # é \"[x]\" 'y'\n\n   z")]
    fields.shuffle(using: &random)
    let front = fields.reduce(.same("---\ntitle: \"日本 🤖 \\\"é\\\"\"\nsummary: S. # a comment\n")) {
      $0 + $1 + .same("\n")
    }
    let text = front + .same("---\n## Here\n\n") + links() + .same("\nEnd  \n\n\tlast")
    return Bool.random(using: &random) ? text : text.map { $0.replacing("\n", with: "\r\n") }
  }

  private mutating func pick(_ texts: String...) -> String { texts.randomElement(using: &random) ?? "" }

  private mutating func quoted(_ written: (String, String)) -> Planted {
    let quote = pick("", "'", "\"")
    return Planted(faulty: quote + written.0 + quote, mended: quote + written.1 + quote)
  }

  private mutating func tagList() -> Planted {
    let isFlow = Bool.random(using: &random)
    var list = Planted.same(isFlow ? "tags: [" : "tags:")
    var seen: Set<String> = []
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let written = tags.randomElement(using: &random) ?? tags[0]
      var item = quoted(written)
      item =
        isFlow ? .same(number == 0 ? "" : pick(", ", ",", " ,\n    ")) + item : .same("\n  -\(pick(" ", "   "))") + item
      // Repeated items are taken out with what stands before them.
      if !seen.insert(written.1).inserted { item.mended = "" }
      list = list + item
    }
    return list + .same(isFlow ? pick("]", " ]") : "")
  }

  private mutating func provider() -> Planted {
    let key = [("provider", "provider"), ("provder", "provider")].randomElement(using: &random) ?? ("", "")
    let value = quoted(
      [("mitt-lab", "mit-lab"), ("mit-lab", "mit-lab"), ("old-lab", "mit-lab")].randomElement(using: &random) ?? (
        "", ""
      ))
    return quoted(key) + .same(":\(pick(" ", "\n  "))") + value
  }

  private mutating func status() -> Planted { .same("status: ") + quoted(("publishd", "published")) }

  private mutating func bands() -> Planted {
    [
      Planted(faulty: "grade_bands: k-5, 6-8", mended: "grade_bands: [k-5, 6-8]"),
      Planted(faulty: "grade_bands: k-5", mended: "grade_bands: [k-5]"), .same("grade_bands: [k-5]"),
    ].randomElement(using: &random) ?? .same("")
  }

  private mutating func links() -> Planted {
    let all = [
      ("scrach.md", "scratch.md"), ("../organizations/mit-lb.md", "../organizations/mit-lab.md"), ("#heer", "#heer"),
      ("../organizations/old-lab.md", "../organizations/mit-lab.md"),
      ("scratch.md#getting-strted", "scratch.md#getting-started"),
      ("../courses/scratch.md", "scratch.md"), ("scrach.md#getting-started", "scratch.md#getting-started"),
    ]
    var text = Planted.same("")
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let link = all.randomElement(using: &random) ?? all[0]
      let (before, after) =
        [("é [x](", ")"), ("> - [scrach.md](<", "> 'scrach.md')"), ("| a | [x](", ") |")].randomElement(using: &random)
        ?? ("", "")
      text = text + .same(before) + Planted(faulty: link.0, mended: link.1) + .same("\(after)\n\n")
    }
    return text
  }
}

@Suite("Certain mends")
struct MendingPropertyTests {
  private let site = MemorySite.sample.with([
    "organizations/mit-lab.md": "---\ntitle: Lab\nsummary: S.\nredirect_from: [/organizations/old-lab/]\n---\n"
  ])

  @Test func `only what is faulty changes, and nothing is left to mend`() async {
    var planter = Planter(random: SeededGenerator(seed: 4))
    for _ in 0..<200 {
      await Task.yield()
      let planted = planter.entry()
      let planter = site.with(["curricula/entry.md": planted.faulty])
      let before = await planter.diagnostics()
      let mended = await MendedContent.make(planter.folder, TinyTemplates.set, asOf: planter.today)
      let text = mended.changes.first { $0.new.path == "curricula/entry.md" }.map {
        String(decoding: $0.new.bytes, as: UTF8.self)
      }
      #expect(differences(text ?? planted.faulty, planted.mended) == [])
      #expect(mended.site.diagnostics.filter { $0.certainMend != nil }.isEmpty)
      let known = Set(before.map { "\($0.rule.id) \($0.message)" })
      #expect(mended.site.diagnostics.filter { !known.contains("\($0.rule.id) \($0.message)") }.map(\.message) == [])
    }
  }

  /// The lines that differ, byte by byte.
  private func differences(_ a: String, _ b: String) -> [String] {
    let (a, b) = (
      a.utf8.split(separator: 10, omittingEmptySubsequences: false),
      b.utf8.split(separator: 10, omittingEmptySubsequences: false)
    )
    if a.count != b.count {
      return ["\(a.count) lines, not \(b.count)"] + a.map { String(decoding: $0, as: UTF8.self) }
    }
    return zip(a, b).filter { !$0.elementsEqual($1) }.map {
      "\(String(decoding: $0, as: UTF8.self)) ≠ \(String(decoding: $1, as: UTF8.self))"
    }
  }

  @Test func `what is good is left as it is`() async {
    let mended = await MendedContent.make(site.folder, TinyTemplates.set, asOf: site.today)
    #expect(mended.changes.isEmpty && mended.applied.isEmpty && mended.diff == "")
  }

  @Test(arguments: [
    // Two fields that cannot both have the name; a digit; two near names; a comment that would be lost.
    "provder: mit\nprovder2: mit\nprovider: mit", "standards: [1A-AP-19]", "cost: fred",
    "tags: [algorithms, # why\n  algorithms]",
    "notes: >-\n  [x](https://a.example/)", "provider: >-\n  mti",
  ])
  func `what is not certain is left to a person`(fields: String) async {
    let site = MemorySite.fields(fields)
    let mended = await MendedContent.make(site.folder, TinyTemplates.set, asOf: site.today)
    #expect(mended.applied.map(\.line) == [])
  }
}
