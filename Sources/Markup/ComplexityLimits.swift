import Diagnostics

/// Bounds on the shape of a Markdown text, checked before the library reads it.
///
/// The library's version in Debian 12 takes quadratic time, or writes quadratic output, on texts that no person
/// writes. Within these bounds its worst inputs cost a fraction of a second.
enum ComplexityLimits {
  static let paragraphBytes = 32_768
  static let nesting = 64
  static let tableColumns = 128
  /// Lines such as `|---|---|` in one paragraph: at each the library reads the paragraph so far once more.
  static let delimiterRows = 32

  /// The first line that leaves the bounds, with what it exceeds.
  static func firstExcess(in text: ArraySlice<UInt8>) -> (offset: Int, excess: TextTooComplex.Excess)? {
    var paragraphStart = text.startIndex
    var lineStart = text.startIndex
    var rows = 0
    while lineStart < text.endIndex {
      let lineEnd = text[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
      let line = text[lineStart..<lineEnd]
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }) {
        paragraphStart = lineEnd
        rows = 0
      } else if lineEnd - paragraphStart > paragraphBytes {
        return (lineStart, .paragraph)
      } else if let excess = excess(ofLine: line) {
        return (lineStart, excess)
      } else if isDelimiterRow(line) {
        rows += 1
        if rows > delimiterRows { return (lineStart, .delimiterRows) }
      }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { "|->: \t\r\u{B}\u{C}".utf8.contains($0) } && line.contains(UInt8(ascii: "|"))
  }

  private static func excess(ofLine line: ArraySlice<UInt8>) -> TextTooComplex.Excess? {
    if containers(of: line) > nesting { return .nesting }
    if line.count > tableColumns, pipes(in: line) > tableColumns { return .columns }
    return nil
  }

  private static func pipes(in line: ArraySlice<UInt8>) -> Int {
    // Prose has none, and without stopping at one the processor looks at many bytes at a time.
    var least = UInt8.max
    for byte in line { least = min(least, byte ^ UInt8(ascii: "|")) }
    return least > 0 ? 0 : line.count { $0 == UInt8(ascii: "|") }
  }

  /// How many quote and list markers, at most, a line begins with.
  private static func containers(of line: ArraySlice<UInt8>) -> Int {
    var markers = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        markers += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      default: return markers
      }
    }
    // A line of markers alone is a rule (`-----`), an underline or a row of a table, unless spaces part them.
    return line.contains(UInt8(ascii: " ")) || line.contains(UInt8(ascii: ">")) ? markers : 0
  }
}
