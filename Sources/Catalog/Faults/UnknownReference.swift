import Diagnostics

struct UnknownReference: Fault {
  let value: String
  let collections: [String]
  let suggestion: String?
  let isDraft: Bool

  static let rule = Rule(
    "unknown-reference",
    summary: "A reference names an entry that is there.",
    why: "The link would lead nowhere, and the other entry would not know of this one.",
    wrong: "provider: scrach-foundation", right: "provider: scratch-foundation")

  var message: String {
    isDraft
      ? "\"\(value)\" is a draft, which has no page"
      : "there is no \"\(value)\" in \(collections.joined(separator: " or "))"
  }
  var help: String? {
    isDraft ? "publish that entry too, or take the reference away" : suggestion.map { "did you mean \"\($0)\"?" }
  }
  var replacement: String? { suggestion }
}
