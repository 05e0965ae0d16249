import Diagnostics

struct BrokenHeading: Fault {
  let heading: String
  let known: [String]
  let suggestion: Suggestion?

  static let rule = Rule(
    "broken-heading",
    summary: "A link to a heading leads to one that is there.",
    why: "Readers would land at the top of a page and search for what was meant.",
    wrong: "[First steps](scratch.md#first-step)", right: "[First steps](scratch.md#first-steps)")

  var message: String { "there is no heading \"#\(heading)\" in the text that the link leads to" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" }
      ?? (known.isEmpty ? "that text has no headings" : "its headings are \(known.prefix(8).joined(separator: ", "))")
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
