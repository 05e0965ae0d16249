package import Diagnostics

package struct FileTooLarge: Fault {
  let bytes: Int
  let limit: Int

  package init(bytes: Int, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  package static let rule = Rule(
    "file-too-large",
    summary: "A file is no larger than a reader on a school line can bear.",
    why: "An entry of more than a megabyte is nearly always a paste gone wrong; a large attachment belongs "
      + "on another service.",
    wrong: "(an entry of 4 MB)", right: "(the text that people are to read)")

  package var message: String { "this file has \(bytes / 1024) KB; at most \(limit / 1024) KB are read" }
  package var help: String? { "shorten it, or split it" }
}
