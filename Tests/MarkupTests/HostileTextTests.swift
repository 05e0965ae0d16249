import Diagnostics
import TestSupport
import Testing

@testable import Markup

/// Texts on which the library takes quadratic time or writes quadratic output. The tests only ask that reading
/// returns; the limit on the time of the whole run guards them.
@Suite("Hostile texts")
struct HostileTextTests {
  struct Text: CustomTestStringConvertible, Sendable {
    let name: String
    let make: @Sendable (Int) -> String
    var testDescription: String { name }

    static func repeated(_ unit: String, after start: String = "", then end: String = "") -> Text {
      let name = "\(start.debugDescription) then many \(unit.debugDescription)"
      return Text(name: name) { start + String(repeating: unit, count: $0 / unit.utf8.count) + end }
    }
  }

  static let texts: [Text] = [
    .repeated("![[]()"), .repeated("> |-\n> t>|-\n"), .repeated("<!--", after: "</"), .repeated("<?x"),
    .repeated("|-\nt>|-\n"),
    .repeated("_t*_ ", after: "*t "), .repeated("|", after: "x\n| - |\n"), .repeated("z_www."),
    .repeated("[f]: <x> \"\n"),
    .repeated(")", after: "www."), .repeated(":\n"), .repeated("<http://s"), .repeated(",z~~"), .repeated("["),
    .repeated("]"), .repeated("**x [a*b**c*](d)"), .repeated("*a_ "), .repeated("`a``"), .repeated("[a](<b"),
    .repeated("![["),
    .repeated("> "), .repeated("- "), .repeated("1. "), .repeated("&"), .repeated("<"), .repeated("\\"),
    .repeated("a**b"),
    .repeated("<b>"), .repeated("[^a]"), .repeated("[^a]: b\n"), .repeated("# a\n\n"), .repeated("[x](javascript:y) "),
    .repeated("www.a.example "), .repeated("a@b.example "), .repeated("- [ ] x\n"), .repeated("~~a "),
    .repeated("\n\n- a"),
    .repeated("a\n\n", after: "[a]: b\n\n"), .repeated("[a]", then: "\n\n[a]: b.md\n"), .repeated("\u{0}"),
    .repeated("\t"),
    Text(name: "'>' then '.'") { String(repeating: ">", count: $0 / 2) + String(repeating: ".", count: $0 / 2) },
    Text(name: "'>' then 'a*'") { String(repeating: ">", count: $0 / 3) + String(repeating: "a*", count: $0 / 3) },
    Text(name: "lists, then lines") {
      String(repeating: " -", count: $0 / 4) + String(repeating: "x\n", count: $0 / 4)
    },
    Text(name: "a wide table with short rows") { size in
      String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n"
        + String(repeating: "|\n", count: size / 2)
    },
    Text(name: "many tables") { String(repeating: "|a|b|\n|-|-|\n|1\n\n", count: $0 / 17) },
    Text(name: "indented lists") { size in
      (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
        + String(repeating: "x\n\n", count: size / 3)
    },
    Text(name: "many references") { size in
      (0..<size / 30).map { "[a\($0)]: b.md\n\n[a\($0)]\n\n" }.joined()
    },
  ]

  @Test(arguments: texts, [30_000, 200_000])
  func `a text is read or refused`(text: Text, size: Int) {
    let document = Reading(text.make(size)).document
    #expect(document.pieces.count == document.slots.count + 1)
  }

  @Test func `a paragraph, a nesting and a table beyond all reading are told at their line`() {
    let paragraph = "One.\n\n" + String(repeating: "word ", count: 7000) + "\n"
    #expect(Reading(paragraph).findings == ["3:1 text-too-complex"])
    #expect(Reading("One.\n\n1️⃣" + String(repeating: "> ", count: 65) + "x\n").findings == ["1️⃣ text-too-complex"])
    #expect(Reading("One.\n\n1️⃣" + String(repeating: "|a", count: 130) + "\n").findings == ["1️⃣ text-too-complex"])
  }

  @Test func `a paragraph of delimiter rows alone is refused, one table after the other is not`() {
    let rows = String(repeating: "|-\nt>|-\n", count: 40)
    #expect(Reading(rows).diagnostics.map(\.message) == ["this paragraph has more than 32 lines such as |---|---|"])
    #expect(Reading(String(repeating: "| a |\n|---|\n| b |\n\n", count: 200)).diagnostics.isEmpty)
  }

  @Test func `what a person writes is not refused`() {
    let rule = String(repeating: "-", count: 100)
    let stars = String(repeating: "* ", count: 40)
    let text = "\(rule)\n\n\(stars)\n\nTitle\n\(rule)\n\n| a | b |\n|\(rule)|\(rule)|\n| 1 | 2 |\n\n> > - 1. quoted\n"
    #expect(Reading(text).diagnostics.isEmpty)
  }
}
