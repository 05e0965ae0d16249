import Diagnostics

/// Reads comma-separated values (RFC 4180), also as spreadsheets write them where a comma parts decimals: with
/// semicolons or tabs, with a byte order mark, with any line ending.
///
/// Cells are told by row and column, since a cell may hold line ends. It goes byte by byte: what parts cells is ASCII,
/// and a mark that joins the character before it must not hide a quotation mark.
struct SeparatedValues {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var index: Int
  private let separator: UInt8
  private var row = 1
  private var column = 0
  private(set) var diagnostics: [Diagnostic] = []

  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let newline = UInt8(ascii: "\n")

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // A first line that spreadsheets write to say what parts the cells.
    let declared = bytes[start...].starts(with: "sep=".utf8) && bytes.count > start + 4
    separator = declared ? bytes[start + 4] : SeparatedValues.separator(bytes[start...])
    index = start
    if declared { index = SeparatedValues.endOfLine(bytes, from: start + 5) }
  }

  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != newline { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// The one that the first line has most of, outside of quotation marks.
  private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == newline || byte == carriageReturn { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    // Of equal ones the first is taken.
    return candidates.reversed().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
  }

  mutating func records() -> [[String]] {
    var records: [[String]] = []
    while index < bytes.count {
      records.append(record())
      row += 1
    }
    return records
  }

  /// The cells up to the end of a line, and past it.
  private mutating func record() -> [String] {
    var cells: [String] = []
    column = 0
    while true {
      cells.append(cell())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
      column += 1
    }
    if index < bytes.count, bytes[index] == SeparatedValues.carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == SeparatedValues.newline { index += 1 }
    return cells
  }

  private mutating func cell() -> String {
    guard index < bytes.count, bytes[index] == SeparatedValues.quote else { return text(plain()) }
    index += 1
    var cell = quoted()
    let rest = plain()
    if rest.contains(where: { $0 != UInt8(ascii: " ") }) {
      report(QuotationMark(problem: .textAfter))
      cell += rest
    }
    return text(cell)
  }

  /// What stands up to the next separator or the end of the line, whatever it is.
  private mutating func plain() -> [UInt8] {
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return Array(bytes[start..<index])
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == SeparatedValues.newline || byte == SeparatedValues.carriageReturn
  }

  /// What stands up to the closing mark; two marks stand for one.
  private mutating func quoted() -> [UInt8] {
    var cell: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte != SeparatedValues.quote {
        cell.append(byte)
      } else if index < bytes.count, bytes[index] == SeparatedValues.quote {
        cell.append(byte)
        index += 1
      } else {
        return cell
      }
    }
    report(QuotationMark(problem: .unclosed))
    return cell
  }

  private mutating func text(_ cell: [UInt8]) -> String {
    if let text = String(validating: cell, as: UTF8.self) {
      return text.utf8.contains(SeparatedValues.carriageReturn)
        ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    }
    // One is enough: the whole file is of another encoding.
    if !diagnostics.contains(where: { $0.rule.id == SheetEncoding.rule.id }) { report(SheetEncoding()) }
    return String(decoding: cell, as: UTF8.self)
  }

  private mutating func report(_ fault: some Fault) {
    diagnostics.append(
      Diagnostic(fault, file: file.displayPath, range: Sheet.place(row: row, column: column)))
  }
}
