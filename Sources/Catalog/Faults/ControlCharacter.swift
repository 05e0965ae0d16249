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
