import Testing

@testable import Diagnostics

private struct Worry: Fault {
  static let rule = Rule("worry", summary: "S.", why: "W.", wrong: "a", right: "b")
  var message = "odd"
}

@Suite("Lines below a message")
struct ExcerptTests {
  private func lines(_ source: [String], _ range: SourceRange, columns: Int? = nil) -> [String] {
    let text = printed([Diagnostic(Worry(), file: "a", range: range)], as: .human, columns: columns) { _, number in
      source.indices.contains(number - 1) ? source[number - 1] : nil
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func one(_ column: Int, _ length: Int) -> SourceRange {
    SourceRange(SourcePosition(line: 1, column: column), length: length)
  }

  @Test(arguments: [
    ("日本 👩‍🏫 e\u{301}x fault", 9, 5, "           ^~~~~"), ("\ta fault", 4, 5, "      ^~~~~"),
    ("عربي fault", 6, 5, "     ^~~~~"), ("日本", 1, 2, "^~~~"), ("x", 2, 0, " ^"), ("", 1, 1, ""),
    ("a\u{300}b fault", 4, 5, "   ^~~~~"), ("\u{1B}[31m fault", 7, 5, "      ^~~~~"),
  ])
  func `the caret stands below the fault by what a terminal shows`(
    source: String, column: Int, length: Int, caret: String
  ) {
    let found = lines([source], one(column, length)).first { $0.hasPrefix("   | ") }
    #expect(found.map { String($0.dropFirst(5)) } ?? "" == caret)
  }

  @Test(arguments: [40, 60, 200]) func `no line is wider than the terminal, and the fault is in sight`(columns: Int) {
    let source = String(repeating: "日本 text ", count: 60) + "FAULT" + String(repeating: " 👩‍🏫 more", count: 60)
    let start = source.prefix { $0 != "F" }.count + 1
    let all = lines([source], one(start, 5), columns: columns)
    let (shown, caret) = (all[1], all[2])
    #expect(displayWidth(shown) <= columns && shown.contains("…") && shown.contains("FAULT"))
    #expect(displayWidth(shown.prefix { $0 != "F" }) == displayWidth(caret.prefix { $0 != "^" }))
  }

  @Test func `a fault of several lines shows the first and the last`() {
    let range = SourceRange(SourcePosition(line: 1, column: 3), SourcePosition(line: 3, column: 5))
    let all = lines(["a: [b,", "  c,", "  d]"], range)
    #expect(all[1...5] == [" 1 | a: [b,", "   |   ^~~~", "   …", " 3 |   d]", "   |   ^~"])
  }

  @Test func `no control character of the content reaches the terminal`() {
    let text = lines(["\u{1B}[2J\u{7F}\u{202E}x"], one(1, 1)).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x202E })
  }
}
