import Diagnostics

struct UnknownPartial: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-partial",
    summary: "A template includes only partials that are there.",
    why: "The part would be missing on every page.",
    wrong: "{{> partials/crad}}", right: "{{> partials/card}}")

  var message: String { "there is no template \"\(name)\"" }
  var help: String? { suggestion.map { "did you mean \"\($0)\"?" } ?? "write the path of its file without .mustache" }
  var replacement: String? { suggestion }
}
