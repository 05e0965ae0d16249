import Diagnostics

struct DeprecatedTerm: Fault {
  let value: String
  let vocabulary: String
  let successor: String

  static let rule = Rule(
    "deprecated-term", .warning,
    summary: "A term that has a successor is no longer used.",
    why: "Entries under the old term are not found under the new one.",
    wrong: "tags: [coding]", right: "tags: [programming]")

  var message: String { "the term \"\(value)\" of \(vocabulary) has been replaced by \"\(successor)\"" }
  var help: String? { "write \(successor) instead" }
  var replacement: String? { successor }
  var isCertain: Bool { true }
}
