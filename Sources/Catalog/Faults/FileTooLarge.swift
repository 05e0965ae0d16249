import Diagnostics

struct FileTooLarge: Fault {
  let bytes: Int
  let limit: Int

  static let rule = Rule(
    "file-too-large",
    summary: "A file is no larger than a reader on a school line can bear.",
    why: "An entry of more than a megabyte is nearly always a paste gone wrong; a large attachment belongs "
      + "on another service.",
    wrong: "(an entry of 4 MB)", right: "(the text that people are to read)")

  var message: String { "this file is \(bytes) bytes long; at most \(limit) are read" }
  var help: String? { "shorten it, or split it" }
}
