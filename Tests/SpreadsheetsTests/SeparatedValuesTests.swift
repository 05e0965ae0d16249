import Diagnostics
import TestSupport
import Testing

@testable import Spreadsheets

/// RFC 4180, and what spreadsheets make of it.
struct SeparatedValuesTests {
  private func records(_ text: String) -> [[String]] {
    var reader = SeparatedValues(SourceFile(root: "", path: "a.csv", text: text))
    return reader.records()
  }

  private func faults(_ text: String) -> [String] { faults(Array(text.utf8)) }

  private func faults(_ bytes: [UInt8]) -> [String] {
    let (_, diagnostics) = Sheet.read(SourceFile(root: "", path: "a.csv", bytes: bytes))
    return diagnostics.map { "\($0.range.start.line):\($0.range.start.column) \($0.rule.id)" }
  }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    // The last line need not end.
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a,b\n\"\",\"\"", [["a", "b"], ["", ""]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    // Marks, separators and line ends between marks.
    ("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["x,y", "say \"hi\""]]),
    ("a,b\n\"one\r\ntwo\",3\n", [["a", "b"], ["one\ntwo", "3"]]),
    ("a\n\"\"\"\"\n", [["a"], ["\""]]),
    // Spaces belong to a cell.
    ("a,b\n 1 , 2 \n", [["a", "b"], [" 1 ", " 2 "]]),
    // A mark within a cell without marks is itself.
    ("a,b\n5\" disk,2\n", [["a", "b"], ["5\" disk", "2"]]),
    // Other line ends.
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("a,b\n1,x\u{2028}y\u{85}z\n", [["a", "b"], ["1", "x\u{2028}y\u{85}z"]]),
    // What joins the character before it.
    ("a,b\n\"\u{301}x\",\u{301}y\n", [["a", "b"], ["\u{301}x", "\u{301}y"]]),
    ("a,b\n\"q\",\"\u{FE0F}z\"\n", [["a", "b"], ["q", "\u{FE0F}z"]]),
    // A byte order mark, and other separators.
    ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1,5\t2;3\n", [["a", "b"], ["1,5", "2;3"]]),
    ("\"a;x;y\",b\n1,2\n", [["a;x;y", "b"], ["1", "2"]]),
    ("sep=;\r\na;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
    ("", []),
  ])
  func `cells are read`(text: String, expected: [[String]]) {
    #expect(records(text) == expected)
  }

  @Test func `what is written by the rules is read back`() {
    var random = SeededGenerator(seed: 4180)
    let parts = ["a", ",", "\"", "\n", ";", "\t", " ", "é", "\u{301}", "👩‍🏫", "'", "=", "|", "\u{FEFF}", "\u{2028}"]
    for _ in 0..<2000 {
      let width = Int.random(in: 1...4, using: &random)
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (0..<width).map { _ in random.text(parts, upTo: 5) }
      }
      // A first row that tells the separator.
      let all = [(0..<width).map { "c\($0)" }] + rows
      let text = all.map { $0.map(quoted).joined(separator: ",") + "\r\n" }
      #expect(records(text.joined()) == all)
    }
  }

  /// By scalars: a mark that joins the character before it does not hide a quotation mark.
  private func quoted(_ cell: String) -> String {
    "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  @Test func `faults are told by row and column`() {
    #expect(faults("a,b\n1,\"x\n2,3\n") == ["2:2 sheet-quotation-mark"])
    #expect(faults("a,b\n\"x\"y,2\n") == ["2:1 sheet-quotation-mark"])
    #expect(faults("a,b\n\"x\n\n\",1\n1,2,3\n") == ["3:3 sheet-extra-cell"])
    #expect(faults("a,b\n1,2,,\n") == [])
    #expect(faults("") == ["1:1 sheet-headings"])
    #expect(faults(",,\n1,2,3\n") == ["1:1 sheet-headings"])
  }

  @Test func `another encoding is told once, where it begins`() {
    let latin = Array("a,b\nx,caf".utf8) + [0xE9] + Array("\ny,".utf8) + [0xE9, 0x0A]
    #expect(faults(latin) == ["2:2 sheet-encoding"])
    let wide: [UInt8] = [0xFF, 0xFE] + "a,b\n".utf8.flatMap { [$0, 0] }
    #expect(faults(wide).contains("1:1 sheet-encoding"))
  }
}
