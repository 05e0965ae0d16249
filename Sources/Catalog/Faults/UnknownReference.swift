package import Diagnostics

package struct UnknownReference: Fault {
  let value: String
  let collections: [String]
  let suggestion: Suggestion?
  let isDraft: Bool

  package init(value: String, collections: [String], suggestion: Suggestion?, isDraft: Bool) {
    self.value = value
    self.collections = collections
    self.suggestion = suggestion
    self.isDraft = isDraft
  }

  package static let rule = Rule(
    "unknown-reference",
    summary: "A reference names an entry that is there.",
    why: "The page would have no link here, and the other entry would not show this one.",
    wrong: "provider: scrach-foundation", right: "provider: scratch-foundation")

  package var message: String {
    isDraft
      ? "\"\(value)\" is a draft, which has no page"
      : "there is no \"\(value)\" in \(collections.joined(separator: " or "))"
  }
  package var help: String? {
    if isDraft { return "publish that entry too, or take the reference away" }
    return suggestion.map { "did you mean \"\($0.text)\"?" } ?? "write the name of the entry's file without .md"
  }
  package var replacement: String? { suggestion?.text }
  package var isCertain: Bool { suggestion?.isCertain ?? false }
}
