import Diagnostics

/// How the source of a file spells the text of a scalar: for each byte of the text, and for its end, the byte of the
/// file where it is written.
///
/// A value can be folded over several lines, indented, and have escapes; text and source are followed side by side.
struct ScalarSpelling {
  private(set) var offsets: [Int] = []
  private let text: [UInt8]
  private let bytes: [UInt8]
  private let quote: UInt8?
  private var source: Int

  /// - Returns: nothing when the source does not spell the text at its mark.
  init?(_ scalar: YAMLScalar, in file: SourceFile) {
    text = Array(scalar.text.utf8)
    bytes = file.bytes
    source = file.offset(of: scalar.mark)
    quote = scalar.style == .quoted ? bytes[safely: source] : nil
    switch scalar.style {
    case .plain: break
    case .quoted: source += 1
    case .literal, .folded: source = file.offset(ofLine: scalar.mark.line + 1) ?? bytes.count
    }
    guard follow() else { return nil }
  }

  /// From the first character that can be seen to the last, in bytes of the file.
  var visible: Range<Int>? {
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return nil }
    return offsets[first]..<max(offsets[first], offsets[last + 1])
  }

  /// Where the source goes on after the scalar, its closing quotation mark taken in.
  var end: Int {
    let end = offsets[text.count]
    return quote == nil ? end : (bytes[end...].firstIndex { $0 == quote } ?? end) + 1
  }

  private mutating func follow() -> Bool {
    while offsets.count < text.count {
      guard let byte = bytes[safely: source] else { return false }
      if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
        guard escape() else { return false }
      } else if isSpace(byte) {
        spaces()
      } else {
        guard byte == text[offsets.count] else { return false }
        offsets.append(source)
        source += quote == UInt8(ascii: "'") && byte == quote ? 2 : 1
      }
    }
    offsets.append(source)
    return true
  }

  /// White space of both. Where the source breaks a line, the last spaces of both belong to each other.
  private mutating func spaces() {
    let written = source..<(bytes[source...].firstIndex { !isSpace($0) } ?? bytes.count)
    let start = offsets.count
    let meant = start..<(text[start...].firstIndex { !isSpace($0) } ?? text.count)
    let breaksLine = bytes[written].contains(UInt8(ascii: "\n"))
    if !breaksLine, meant.count <= written.count || meant.isEmpty {
      offsets += written.prefix(meant.count)
    } else if !breaksLine {
      offsets += Array(written)
    } else {
      let indent = text[meant].reversed().prefix { $0 == UInt8(ascii: " ") }.count
      offsets += meant.map { $0 < meant.upperBound - indent ? written.lowerBound : written.upperBound }
      for back in 0..<min(indent, written.count) {
        offsets[meant.upperBound - 1 - back] = written.upperBound - 1 - back
      }
    }
    source = meant.isEmpty || breaksLine ? written.upperBound : written.lowerBound + min(meant.count, written.count)
  }

  /// An escape of a value in double quotes; at the end of a line it says that the text goes on without a space.
  private mutating func escape() -> Bool {
    let start = source
    guard let kind = bytes[safely: source + 1] else { return false }
    source += 2
    if kind == UInt8(ascii: "\n") || kind == UInt8(ascii: "\r") {
      source = bytes[source...].firstIndex { !isSpace($0) } ?? bytes.count
      return true
    }
    source += ScalarSpelling.digits[kind] ?? 0
    let first = offsets.count
    let length = ScalarSpelling.length(ofCharacterWith: text[first])
    guard first + length <= text.count else { return false }
    offsets += Array(repeating: start, count: length)
    return true
  }

  /// How many digits follow the letter of an escape.
  private static let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]

  private static func length(ofCharacterWith first: UInt8) -> Int {
    switch first {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

extension [UInt8] {
  /// Nothing past the end.
  subscript(safely index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
