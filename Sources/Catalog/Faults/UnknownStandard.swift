import Diagnostics

struct UnknownStandard: Fault {
  let value: String
  let suggestion: Suggestion?
  let frameworks: [String]

  static let rule = Rule(
    "unknown-standard",
    summary: "A standard's identifier is in one of the frameworks.",
    why: "The entry would be missing from the coverage of the standard that was meant.",
    wrong: "standards: [1A-AP-99]", right: "standards: [1A-AP-09]")

  var message: String { "\"\(value)\" is not an identifier of \(frameworks.joined(separator: ", "))" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" }
      ?? "the identifiers are listed in \(frameworks.map { "standards/\($0).yml" }.joined(separator: ", "))"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
