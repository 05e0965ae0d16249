import Diagnostics

struct PatternMismatch: Fault {
  let field: String
  let value: String
  let pattern: String
  let example: String?

  static let rule = Rule(
    "pattern-mismatch",
    summary: "A value has the form that its field asks for.",
    why: "Values of one form can be compared and sorted.",
    wrong: "school_year: 2021", right: "school_year: 2021-22")

  var message: String { "\"\(value)\" does not have the form of \(field)" }
  var help: String? { example.map { "write it like \($0)" } ?? "the form, as a regular expression, is \(pattern)" }
}
