import Diagnostics

struct BrokenLink: Fault {
  let path: String
  let suggestion: Suggestion?

  static let rule = Rule(
    "broken-link",
    summary: "A link to another file leads to one that is there.",
    why: "Readers would follow it to a page that does not exist.",
    wrong: "[Scratch](../curricula/scrach.md)", right: "[Scratch](../curricula/scratch.md)")

  var message: String { "there is no file \"\(path)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" }
      ?? "write the path of the file, starting from the folder of this one"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
