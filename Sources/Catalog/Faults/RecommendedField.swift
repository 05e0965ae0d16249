import Diagnostics

struct RecommendedField: Fault {
  let name: String
  let label: String
  /// The name is written, and nothing after it.
  var isEmpty = false

  static let rule = Rule(
    "recommended-field", .warning,
    summary: "An entry has the fields that readers ask for most.",
    why: "An entry without them is of less use to a district that must choose.",
    wrong: "(no cautions)", right: "cautions: Needs a device for each student.")

  var message: String { "the field \"\(name)\" (\(label)) is recommended and \(isEmpty ? "empty" : "missing")" }
  var help: String? { isEmpty ? "write its value after \(name):" : "add a line \(name): and its value" }
}
