import TestSupport
import Testing

@testable import Diagnostics

@Suite("Places in a file")
struct SourceFileTests {
  /// The same by counting from the start of the file.
  private func slowPosition(_ file: SourceFile, _ offset: Int) -> SourcePosition {
    let before = file.bytes[..<offset]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    return SourcePosition(line: line, column: String(decoding: before[start...], as: UTF8.self).count + 1)
  }

  @Test func `a place is the same as by counting from the start`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let file = SourceFile(
        root: "", path: "a", text: random.text(["a", "é", "👩‍🏫", "e\u{301}", "\n", "\r\n", "\t"], upTo: 20))
      let text = String(decoding: file.bytes, as: UTF8.self)
      for index in text.indices + [text.endIndex] {
        let offset = text.utf8.distance(from: text.startIndex, to: index)
        #expect(file.position(at: offset) == slowPosition(file, offset))
      }
    }
  }

  @Test func `a line is without its end, and there is none after the last`() {
    let file = SourceFile(root: "content", path: "a.md", text: "one\r\ntwo\n\nfour")
    #expect((0...5).map { file.line($0) } == ["one", "one", "two", "", "four", nil])
    #expect(file.displayPath == "content/a.md")
    #expect(SourceFile(root: "", path: "a.md", text: "").line(1) == "")
  }

  @Test func `a text is found from a line and byte on, and not far below`() {
    let file = SourceFile(root: "", path: "a", text: "x\né x x\n" + String(repeating: "\n", count: 50) + "y\n")
    #expect(file.range(of: "x", from: 2) == SourceRange(SourcePosition(line: 2, column: 3), length: 1))
    #expect(file.range(of: "x", from: 2, byte: 5) == SourceRange(SourcePosition(line: 2, column: 5), length: 1))
    #expect(file.range(of: "y", from: 2) == SourceRange(SourcePosition(line: 2, column: 1), length: 1))
    #expect(file.range(of: "x", from: 99) == .fileStart)
  }
}
