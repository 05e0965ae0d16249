import Diagnostics

struct MissingAttachment: Fault {
  let file: String
  let suggestion: Suggestion?

  static let rule = Rule(
    "missing-attachment",
    summary: "A file that is named lies beside its entry.",
    why: "Readers would get a link that leads nowhere.",
    wrong: "file: letter.docx", right: "file: letter.docx (and the file beside the entry's index.md)")

  var message: String { "there is no file \"\(file)\" beside this entry" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" }
      ?? "an entry with files is a folder: SLUG/index.md with the files in it"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
