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
    // Without stopping at one, the processor looks at many bytes at a time.
    guard file.bytes.reduce(0, { $0 | isControl($1) }) != 0,
      let offset = file.bytes.firstIndex(where: { isControl($0) != 0 })
    else { return nil }
    let range = SourceRange(file.position(at: offset), length: 1)
    return Diagnostic(ControlCharacter(), file: file.displayPath, range: range)
  }

  /// 1 for a control character that no text has, found without branches.
  private static func isControl(_ byte: UInt8) -> UInt8 {
    let isWhite: UInt8 =
      (byte == UInt8(ascii: "\n") ? 1 : 0) | (byte == UInt8(ascii: "\t") ? 1 : 0) | (byte == UInt8(ascii: "\r") ? 1 : 0)
    return (byte < 0x20 ? 1 : 0) ^ isWhite | (byte == 0x7F ? 1 : 0)
  }
}
