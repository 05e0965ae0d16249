import Diagnostics

struct MissingImage: Fault {
  let path: String
  let suggestion: Suggestion?

  static let rule = Rule(
    "missing-image",
    summary: "An image is a file beside its entry.",
    why: "Readers would see an empty frame.",
    wrong: "![The cycle](cycel.png)", right: "![The cycle](cycle.png)")

  var message: String { "there is no image \"\(path)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" }
      ?? "an entry with images is a folder: SLUG/index.md with the files beside it"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
