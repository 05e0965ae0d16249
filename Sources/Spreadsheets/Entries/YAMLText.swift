import Diagnostics

/// Writes values as YAML that reads back as the same text.
enum YAMLText {
  /// Letters, digits and a few marks that mean nothing in YAML: fit for a list on one line.
  static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { isLetterOrDigit($0) || "._/-".utf8.contains($0) } && !isNothing(text)
  }

  /// On one line: as it is where that is safe, else between quotation marks.
  static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// The lines of a block for a text of several lines; nothing where another form is needed.
  static func block(_ text: String) -> [String]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Spaces at the start would be taken for the indentation, and line ends at the end would be lost.
    guard lines.count > 1, let first = lines.first, let last = lines.last, !first.isEmpty, !first.hasPrefix(" "),
      !first.hasPrefix("\t"), !last.isEmpty, !text.unicodeScalars.contains(where: needsEscape)
    else { return nil }
    return lines
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isNothing(_ text: String) -> Bool { ["null", "~"].contains(text) }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || ("0"..."9").contains(first) else {
      return false
    }
    // By bytes: a mark that joins the character before it would hide a colon from a search by characters.
    let bytes = Array(text.utf8)
    let isOpen = zip(bytes, bytes.dropFirst()).contains { pair in
      pair == (UInt8(ascii: ":"), UInt8(ascii: " ")) || pair == (UInt8(ascii: " "), UInt8(ascii: "#"))
    }
    return !isNothing(text) && !isOpen && !": ".utf8.contains(bytes[bytes.count - 1])
      && !bytes.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }
      && !text.unicodeScalars.contains(where: needsEscape)
  }

  /// Control characters, and what YAML takes for the end of a line.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    // A literal of JSON is one of YAML too, but for what only YAML takes for the end of a line.
    jsonString(text).replacing("\\u003C", with: "<").unicodeScalars.map { scalar in
      guard needsEscape(scalar) else { return String(scalar) }
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }.joined()
  }
}
