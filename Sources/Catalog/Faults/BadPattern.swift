import Diagnostics

struct BadPattern: Fault {
  let pattern: String

  static let rule = Rule(
    "bad-pattern",
    summary: "A pattern is a regular expression.",
    why: "Without one that can be read, no value can be checked.",
    wrong: "pattern: '[0-9'", right: "pattern: '[0-9]+'")

  var message: String { "\"\(pattern)\" is not a regular expression" }
  var help: String? { "see that every bracket is closed" }
}
