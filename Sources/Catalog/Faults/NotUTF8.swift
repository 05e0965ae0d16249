package import Diagnostics

package struct NotUTF8: Fault {
  package init() {}

  package static let rule = Rule(
    "not-utf8",
    summary: "A file is saved with the encoding UTF-8.",
    why: "Other encodings show as wrong letters, on some machines and not on others.",
    wrong: "(a file saved as Windows-1252)", right: "(the same file saved as UTF-8)")

  package var message: String { "this file is not saved as UTF-8" }
  package var help: String? { "save it again, and choose the encoding UTF-8" }
}
