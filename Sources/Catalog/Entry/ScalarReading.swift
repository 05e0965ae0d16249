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

  /// `http` or `https`, a host, and nothing that would have to be escaped.
  static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return false }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    let hasForbidden = text.unicodeScalars.contains {
      $0.value <= 0x20 || (0x7F...0x9F).contains($0.value) || "<>\"\\^`{|}".unicodeScalars.contains($0)
    }
    return !host.isEmpty && !host.contains("@") && !hasForbidden && !host.hasPrefix(".") && !host.hasSuffix(".")
  }

  /// A practical form of RFC 5321: one `@`, a dot in the host, no spaces or quotes.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), text.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    let forbidden = " \t<>()[]\",;:\\"
    return labels.allSatisfy { !$0.isEmpty } && !text.contains { forbidden.contains($0) || $0.isNewline }
  }
}
