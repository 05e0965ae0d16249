package import Diagnostics

package struct UnknownReference: Fault {
  let value: String
  let collections: [String]
  let suggestion: String?
  let isDraft: Bool

  package init(value: String, collections: [String], suggestion: String?, isDraft: Bool) {
    self.value = value
    self.collections = collections
    self.suggestion = suggestion
    self.isDraft = isDraft
  }

  package static let rule = Rule(
    "unknown-reference",
    summary: "A reference names an entry that is there.",
    why: "The link would lead nowhere, and the other entry would not know of this one.",
    wrong: "provider: scrach-foundation", right: "provider: scratch-foundation")

  package var message: String {
    isDraft
      ? "\"\(value)\" is a draft, which has no page"
      : "there is no \"\(value)\" in \(collections.joined(separator: " or "))"
  }
  package var help: String? {
    isDraft ? "publish that entry too, or take the reference away" : suggestion.map { "did you mean \"\($0)\"?" }
  }
  package var replacement: String? { suggestion }
}
