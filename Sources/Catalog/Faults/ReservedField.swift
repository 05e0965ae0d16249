import Diagnostics

struct ReservedField: Fault {
  let name: String

  static let rule = Rule(
    "reserved-field",
    summary: "A schema does not declare the common fields.",
    why: "Every entry has them already, with the same meaning in all collections.",
    wrong: "title: { type: text }", right: "(leave the line out)")

  var message: String { "every entry has the field \"\(name)\" already" }
  var help: String? { "leave it out, or choose another name" }
}
