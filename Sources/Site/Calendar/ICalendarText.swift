/// Texts and lines of iCalendar (RFC 5545, 3.1 and 3.3.11).
enum ICalendarText {
  /// Octets of a line, without the end of the line.
  static let lineLength = 75

  /// A line with a text as its value.
  static func property(_ name: String, _ text: String) -> String { "\(name):\(escaped(text))" }

  /// A text as a value: backslash, semicolon, comma and the end of a line are escaped.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var out = ""
    for character in text {
      switch character {
      case "\\": out += "\\\\"
      case ";": out += "\\;"
      case ",": out += "\\,"
      case "\n", "\r\n", "\r": out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x0A, 0x0D: true
    default: false
    }
  }

  /// A line with its end; what is too long goes on in further lines that begin with a space. No character of Unicode
  /// is parted.
  static func folded(_ line: String) -> String {
    var rest = Array(line.utf8)[...]
    var out: [UInt8] = []
    var room = lineLength
    while rest.count > room {
      var end = rest.startIndex + room
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      out += rest[..<end]
      out += [0x0D, 0x0A, 0x20]
      rest = rest[end...]
      room = lineLength - 1
    }
    return String(decoding: out + rest, as: UTF8.self) + "\r\n"
  }
}
