import Tables
import TestSupport
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  private static let alphabet = [
    "a", "é", "👩‍🏫", "\"", ",", "\r", "\n", "\r\n", " ", "\t", "=", "+", "-", "@", "'", "|", ";", "\\", "0", "\u{FEFF}",
    "e\u{301}",
  ]

  @Test(arguments: [1, 2, 3])
  func `any text comes back from a strict reader`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let width = Int.random(in: 1...4, using: &generator)
      let table = (0..<5).map { _ in (0..<width).map { _ in "x" + generator.text(CSVTests.alphabet, upTo: 6) } }
      let text = CSV.text(header: table[0], rows: table.dropFirst().map { $0.map(CSV.Cell.text) })
      #expect(try StrictCSV(text).rows.map { $0.map(scalars) } == table.map { $0.map(scalars) })
    }
  }

  /// A text with a carriage return before a line feed equals no other for Swift.
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠1", "=cmd|' /C calc'!A0",
    "=\"x\"",
  ])
  func `no text is a formula to a spreadsheet`(text: String) throws {
    let cell = try #require(try StrictCSV(CSV.text(header: ["a"], rows: [[.text(text)]])).rows.last?.first)
    let first = try #require(cell.unicodeScalars.first { !$0.properties.isWhitespace })
    #expect(!"=+-@＝＋－＠".unicodeScalars.contains(first), "\(cell)")
    #expect(scalars(cell).suffix(text.unicodeScalars.count) == scalars(text)[...])
    // Quotation marks around it do not matter to a spreadsheet, nor does what comes before a separator.
    let header = try #require(try StrictCSV(CSV.text(header: [text], rows: [])).rows.first?.first)
    #expect(header == cell)
  }

  @Test(arguments: [
    (SQLValue.null, ""), (.integer(-5), "-5"), (.real(37), "37"), (.real(0.1), "0.1"), (.real(-2.5), "-2.5"),
    (.real(-0.0), "0"),
    (.real(.infinity), ""), (.real(1e300), "1e+300"), (.integer(.max), "9223372036854775807"),
    (.hidden(below: 10), "<10"),
    (.text(""), ""), (.text("plain"), "plain"), (.text("a, b"), "\"a, b\""), (.text(" a"), "\" a\""),
  ])
  func `values are written plainly`(value: SQLValue, cell: String) {
    #expect(CSV.text(header: ["h"], rows: [[CSV.Cell(value)]]) == "h\r\n\(cell)\r\n")
  }
}
