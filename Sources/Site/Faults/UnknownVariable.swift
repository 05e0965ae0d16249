import Diagnostics

struct UnknownVariable: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-variable",
    summary: "A template uses only what its page offers.",
    why: "A name with a slip in it would show as nothing, on every page, and nobody would be told.",
    wrong: "<h1>{{titel}}</h1>", right: "<h1>{{title}}</h1>")

  var message: String { "this page offers no \"\(name)\"" }
  var help: String? { suggestion.map { "did you mean \"\($0)\"?" } ?? "templates/README.md says what pages offer" }
  var replacement: String? { suggestion }
}
