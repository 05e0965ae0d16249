import Diagnostics

struct DuplicateValue: Fault {
  let field: String
  let value: String

  static let rule = Rule(
    "duplicate-value",
    summary: "A field that is unique has another value in each entry.",
    why: "Two entries with one value are nearly always the same thing, entered twice.",
    wrong: "url: https://scratch.mit.edu/", right: "(the entry that is there already, extended)")

  var message: String { "another entry has the same \(field): \"\(value)\"" }
  var help: String? { "extend that entry, or mend the value" }
}
