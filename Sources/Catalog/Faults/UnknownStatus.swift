import Diagnostics

struct UnknownStatus: Fault {
  let value: String
  let choices: [String]
  let suggestion: Suggestion?

  static let rule = Rule(
    "unknown-status",
    summary: "The status of an entry is published, draft or retired.",
    why: "It decides whether the entry has a page and is listed.",
    wrong: "status: publish", right: "status: published")

  var message: String { "\"\(value)\" is not a status" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" } ?? "write one of \(choices.joined(separator: ", "))"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
