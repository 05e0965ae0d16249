import Diagnostics
import TestSupport
import Testing

@testable import Catalog

/// Each test only has to return: what it reads would keep a parser busy for years.
@Suite("Front matter made to exhaust a parser")
struct YAMLBombTests {
  /// A billion laughs: each line names the one before ten times.
  static let laughs: String = {
    let first = "l0: &l0 [" + Array(repeating: "lol", count: 10).joined(separator: ", ") + "]"
    let more = (1...12).map { level in
      "l\(level): &l\(level) [" + Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ") + "]"
    }
    return ([first] + more).joined(separator: "\n")
  }()

  static let bombs: [String] = [
    laughs,
    laughs + "\n? *l12\n: x",
    laughs + "\n*l12 : x",
    // Hidden behind a quotation mark that is never closed: the rest is read field by field.
    "title: \"x\n" + "bomb:\n" + laughs.indented,
    "title: 'x\n" + laughs,
    "title: [x\n" + "bomb:\n" + laughs.indented,
    "title: x: y\n" + laughs,
    // Behind the start of a document, another form of line end, a key in another form.
    "--- &a\n" + laughs,
    "--- # x\n" + laughs.indented,
    "a: 1 # x\u{2028}" + laughs.replacing("\n", with: "\u{2028}"),
    "a: 1 # x\r" + laughs.replacing("\n", with: "\r"),
    "x:\n  \"k\" : plain\n" + laughs.indented,
    "x:\n  [k]: plain\n" + laughs.indented,
    "x: {k: [?" + laughs.replacing("\n", with: ", ?") + "]}",
  ]

  @Test(arguments: bombs)
  func `a billion laughs are refused, also as a key or in disguise`(bomb: String) async {
    let diagnostics = await MemorySite.entry("---\n\(bomb)\n---\n").diagnostics()
    #expect(diagnostics.contains { ["yaml-feature", "front-matter-syntax"].contains($0.rule.id) })
  }

  @Test(arguments: bombs)
  func `a settings file is guarded as an entry is`(bomb: String) async {
    let diagnostics = await MemorySite.sample.with(["vocabularies/x.yml": bomb]).diagnostics()
    #expect(diagnostics.contains { ["yaml-feature", "front-matter-syntax"].contains($0.rule.id) })
  }

  @Test(arguments: ["[", "{", "- ", "{a: ", "[a, ", "? "])
  func `a hundred thousand openings are refused`(opening: String) async {
    let text = "---\ntitle: \(String(repeating: opening, count: 100_000))\n---\n"
    let rules = await MemorySite.entry(text).diagnostics().map(\.rule.id)
    #expect(rules.contains("yaml-feature"))
  }

  @Test func `a thousand levels of indentation are read or refused`() async {
    let text = (0..<1000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let found = await MemorySite.entry("---\n\(text) b\n---\n").diagnostics().isEmpty
    #expect(found == false)
  }

  @Test func `a key that is a list is told, not passed over`() async {
    let found = await MemorySite.fields("[a, b]1️⃣: c").findings()
    #expect(found == ["1️⃣ yaml-feature"])
  }
}
