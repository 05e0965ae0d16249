/// Texts and lines of iCalendar (RFC 5545, 3.1 and 3.3.11).
enum ICalendarText {
  /// Octets of a line, without the end of the line.
  static let lineLength = 75

  /// A text as a value: backslash, semicolon, comma and the end of a line are escaped.
  static func escaped(_ text: String) -> String {
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

  /// A line with its end; what is too long goes on in further lines that begin with a space. No character of Unicode
  /// is parted.
  static func folded(_ line: String) -> String {
    var out = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = UTF8.width(scalar)
      if length + octets > lineLength {
        out += "\r\n "
        length = 1
      }
      out.unicodeScalars.append(scalar)
      length += octets
    }
    return out + "\r\n"
  }
}
