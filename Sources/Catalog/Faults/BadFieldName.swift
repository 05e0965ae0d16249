import Diagnostics

struct BadFieldName: Fault {
  let name: String

  static let rule = Rule(
    "bad-field-name",
    summary: "The name of a field is lower-case letters, digits and underscores.",
    why: "It is also the name of a column in the open data.",
    wrong: "First-Step: { type: text }", right: "first_step: { type: text }")

  var message: String { "\"\(name)\" is not a name for a field" }
  var help: String? { "write it in lower case with underscores, such as first_step" }
}
