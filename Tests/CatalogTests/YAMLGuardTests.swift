import TestSupport
import Testing
import Yams

@testable import Catalog

@Suite("What is refused before it is parsed")
struct YAMLGuardTests {
  private func finding(_ text: String) -> YAMLGuard.Finding? {
    YAMLGuard.firstFinding(in: Array(text.utf8)[...])?.finding
  }

  @Test(arguments: [
    ("a: &x b", YAMLGuard.Finding.anchor), ("a: *x", .alias), ("a: !x b", .tag), ("- &x a", .anchor),
    ("a: [b, *x]", .alias),
    ("a: {b: &x c}", .anchor), ("&x a: b", .anchor), ("*x : b", .alias), ("? a\n: b", .complexKey),
    ("a: [? b]", .complexKey),
    ("a: [?*x]", .complexKey), ("\"a\": *x", .alias), ("{\"a\":*x}", .alias), ("a: !!binary x", .tag),
    ("a:\n  &x b: c", .anchor),
    ("a:\n  \"b\" : c\n  d: &x e", .anchor), ("a:\n  [b]: c\n  d: &x e", .complexKey), ("{a: b} : c", .complexKey),
    ("{[a]: b}", .complexKey), ("--- &x\na: b", .anchor),
    ("---\n a: &x b", .anchor), ("--- !x\na: b", .tag), ("a: b\n...\n  c: &x d", .anchor), ("a: |\n  b\nc: *x", .alias),
    ("a: >-\n  b\n\n  c\nd: *x", .alias), ("a: b\n  c\nd: *x", .alias), ("a: 'b''c'\nd: *x", .alias),
    ("a: \"b\\\"c\"\nd: *x", .alias), ("a: b # c\nd: &x e", .anchor), ("a: 1 # x\u{2028}b: &x c", .lineBreak),
    ("a:\n- b\u{85}- &x c", .lineBreak), ("a: b\u{2029}c: *x", .lineBreak), ("a: b # c\rd: *x", .lineBreak),
  ])
  func `anchors, aliases, tags and complex keys are found`(text: String, expected: YAMLGuard.Finding) {
    #expect(finding(text) == expected)
  }

  @Test(arguments: [
    "a: \"*x\"", "a: '&x'", "a: b *x &y !z", "a: |\n  *x\n  &y\n\n  !z", "a: >\n  *x *\n", "a: b\n  *x\n  &y", "a: b&c",
    "- a\n  *b", "a:\n  - b\n    &c", "a:\n  b: c\n    *d\n  e: f", "# *x &y", "a: b # *x", "a: \"b\n  *c\n  &d\"",
    "a: -1", "a: [-1, b-c]", "a: http://b.example/*?x=[y]", "a:\r\n  - b\r\n  - c\r\n", "a: b?\n", "a: (b)\n  [*c]",
    "a:\n- |\n  *x\n- b", "---\na: b", "a: 'b\n\n  *c'", "a: >-\n    *b\n   \n    *c\nd: e",
  ])
  func `texts that only look like them are accepted`(text: String) {
    #expect(finding(text) == nil)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 50_000),
    String(repeating: "a: [", count: 50_000), "a: " + String(repeating: "[[],", count: 33_000),
  ])
  func `deep nesting is refused`(text: String) {
    #expect(finding(text) == .nesting)
  }

  @Test func `whatever the library takes for an anchor, an alias or a tag was found before`() {
    let pieces = [
      "a: ", "b: ", "- ", "\n", "\n", "\n  ", "\n    ", " ", "*x", "&x ", "!t ", "|", ">", "\"", "'", "[", "]", "{",
      "}", ",", "#",
      " #", ": ", "?", "? ", "c", "--- ", "...", "\\", "\u{2028}", "\u{FEFF}", "\r", "\t", ":",
    ]
    var random = SeededGenerator(seed: 7)
    var missed: [String] = []
    for _ in 0..<20_000 {
      let text = random.text(pieces, upTo: 18)
      guard finding(text) == nil, let node = try? Yams.compose(yaml: text, .basic, .default, .utf8) else { continue }
      if hasFeature(node) { missed.append(text) }
    }
    #expect(missed.prefix(5) == [])
  }

  private func hasFeature(_ node: Node) -> Bool {
    if node.anchor != nil || node.tag.description.hasPrefix("!") { return true }
    switch node {
    case .scalar: return false
    case .alias: return true
    case .sequence(let items): return items.contains(where: hasFeature)
    case .mapping(let pairs): return pairs.contains { hasFeature($0.key) || hasFeature($0.value) }
    }
  }
}
