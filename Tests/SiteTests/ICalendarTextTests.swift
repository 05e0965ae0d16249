import TestSupport
import Testing

@testable import Site

@Suite("Text of iCalendar")
struct ICalendarTextTests {
  private static let alphabet = [
    "a", "B", " ", ",", ";", "\\", "\n", "\r\n", "\\n", "\"", ":", "é", "–", "“", "🎒", "👩‍🏫", "e\u{301}", "語",
  ]

  /// What a reader makes of a value.
  private func unescaped(_ text: String) -> String {
    var out = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.popFirst() else {
        out.unicodeScalars.append(scalar)
        continue
      }
      out.unicodeScalars.append(next == "n" || next == "N" ? "\n" : next)
    }
    return out
  }

  @Test(arguments: 0..<300) func `an escaped text is read as it was, and stands on one line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = random.text(ICalendarTextTests.alphabet, upTo: 120)
    let escaped = ICalendarText.escaped(text)
    #expect(unescaped(escaped) == text.replacing("\r\n", with: "\n"))
    #expect(escaped.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count == 1)
    var isEscaped = false
    for character in escaped {
      if character == "," || character == ";" { #expect(isEscaped) }
      isEscaped = character == "\\" && !isEscaped
    }
  }

  @Test(arguments: 0..<300) func `a folded line is read as it was, in pieces of 75 octets of whole characters`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let line = ICalendarText.escaped(random.text(ICalendarTextTests.alphabet, upTo: 200))
    let folded = ICalendarText.folded(line)
    #expect(folded.hasSuffix("\r\n"))
    let pieces = Array(folded.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    for (number, piece) in pieces.enumerated() {
      #expect(piece.last == UInt8(ascii: "\r"))
      #expect(piece.count <= ICalendarText.lineLength + 1)
      #expect(String(validating: piece, as: UTF8.self) != nil)
      #expect(number == 0 || piece.first == UInt8(ascii: " "))
    }
    #expect(Array(folded.utf8.dropLast(2)).without("\r\n ") == Array(line.utf8))
  }

  @Test(arguments: [75, 76, 149, 150]) func `as much stands on a line as may`(length: Int) {
    let folded = ICalendarText.folded(String(repeating: "x", count: length))
    let lengths = folded.split(separator: "\r\n").map(\.utf8.count)
    #expect(lengths == (length == 75 ? [75] : length == 76 ? [75, 2] : length == 149 ? [75, 75] : [75, 75, 2]))
  }
}

extension [UInt8] {
  /// Without each occurrence of a text.
  fileprivate func without(_ text: String) -> [UInt8] {
    let gap = Array(text.utf8)
    var out: [UInt8] = []
    var index = startIndex
    while index < endIndex {
      if self[index...].starts(with: gap) { index += gap.count } else { out.append(self[index]); index += 1 }
    }
    return out
  }
}
