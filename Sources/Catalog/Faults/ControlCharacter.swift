import Diagnostics

struct ControlCharacter: Fault {
  static let rule = Rule(
    "control-character",
    summary: "A text has no control characters.",
    why: "They are invisible, come from other programs by copying, and make feeds unreadable.",
    wrong: "title: Scratch\\x01", right: "title: Scratch")

  var message: String { "this text has an invisible control character" }
  var help: String? { "delete the text and type it again" }
}

extension ControlCharacter {
  /// The first one of a file.
  static func first(in file: SourceFile) -> Diagnostic? {
    let offset = file.bytes.firstIndex { byte in
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): false
      default: byte < 0x20 || byte == 0x7F
      }
    }
    return offset.map { offset in
      let range = SourceRange(file.position(at: offset), length: 1)
      return Diagnostic(ControlCharacter(), file: file.displayPath, range: range)
    }
  }
}
