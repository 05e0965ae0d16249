import Diagnostics

/// Reads single values from the text of a scalar. Each function gives nothing for a text that is not one.
enum ScalarReading {
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "yes", "True", "Yes": true
    case "false", "no", "False", "No": false
    default: nil
    }
  }

  /// A decimal number; no hexadecimal, no `inf`, no digit groups.
  static func number(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
    }
    guard isDecimal, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// The number in `12 hours`, `$5`, `1,000` or `37%`, for a field of numbers; certain where the sign only repeats what
  /// the field is for.
  static func numberAlone(_ text: String, _ type: FieldType) -> Suggestion? {
    switch type {
    case .integer, .number, .percent, .money, .count: break
    default: return nil
    }
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    var digits = first.drop { "$€£".contains($0) }
    if digits.last == "%" { digits = digits.dropLast() }
    let plain =
      digits.wholeMatch(of: /\d{1,3}(,\d{3})+/) == nil ? String(digits) : String(digits).replacing(",", with: "")
    guard !plain.isEmpty, plain != text, number(plain) != nil else { return nil }
    if case .integer = type, Int(plain) == nil { return nil }
    let isPercent = if case .percent = type { text == plain + "%" } else { false }
    let isMoney = if case .money = type { text == "$" + plain } else { false }
    return Suggestion(plain, isCertain: isPercent || isMoney)
  }

  /// `http` or `https`, a host, and nothing that would have to be escaped.
  static func isWebAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    // Lower case differs from upper in one bit.
    let schemes = ["https://", "http://"].map(\.utf8)
    guard let scheme = schemes.first(where: { bytes.starts(with: $0) { $0 | 0x20 == $1 | 0x20 } }) else { return false }
    let host = bytes.dropFirst(scheme.count).prefix { !"/?#".utf8.contains($0) }
    let dot = UInt8(ascii: ".")
    let isHost = !host.isEmpty && !host.contains(UInt8(ascii: "@")) && host.first != dot && host.last != dot
    return isHost && !hasForbidden(bytes)
  }

  /// A space, a control character (also U+0080 to U+009F), or a sign that a browser would escape.
  private static func hasForbidden(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case ...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
        true
      case 0x80...0x9F: bytes[index - 1] == 0xC2
      default: false
      }
    }
  }

  /// A practical form of RFC 5321: one `@`, a dot in the host, no spaces or quotes.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    let forbidden = " \t<>()[]\",;:\\".utf8
    return !text.utf8.contains { forbidden.contains($0) } && !text.contains(where: \.isNewline)
  }
}
