/// Writes JSON that may stand in a script element of a page, byte by byte.
///
/// What is written last decides whether a comma comes first, so that nothing has to be counted.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func open() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  mutating func close() { bytes.append(UInt8(ascii: "}")) }

  mutating func openList() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  mutating func closeList() { bytes.append(UInt8(ascii: "]")) }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// A number, or a word of JSON.
  mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Takes back what was written since there were so many bytes.
  mutating func removeAll(after count: Int) { bytes.removeLast(bytes.count - count) }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func escape(_ text: String) {
    guard text.utf8.contains(where: JSONWriter.isSpecial) else { return bytes.append(contentsOf: text.utf8) }
    let text = Array(text.utf8)
    var start = 0
    var next = 0
    while next < text.count {
      let length = separatorLength(text, at: next)
      guard length > 0 || JSONWriter.isEscaped(text[next]) else {
        next += 1
        continue
      }
      bytes.append(contentsOf: text[start..<next])
      bytes.append(
        contentsOf: JSONWriter.escaped(length > 0 ? 0x2000 | Int(text[next + 2] & 0x3F) : Int(text[next])).utf8)
      next += max(1, length)
      start = next
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Of U+2028 and U+2029, which end a line of a script.
  private func separatorLength(_ text: [UInt8], at index: Int) -> Int {
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] | 1 == 0xA9 else {
      return 0
    }
    return 3
  }

  /// `<` could end the script element that the text stands in.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool { isEscaped(byte) || byte == 0xE2 }

  private static func escaped(_ scalar: Int) -> String {
    switch scalar {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    default:
      let hex = String(scalar, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
}
