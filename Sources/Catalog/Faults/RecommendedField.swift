import Diagnostics

struct RecommendedField: Fault {
  let name: String
  let label: String

  static let rule = Rule(
    "recommended-field", .warning,
    summary: "An entry has the fields that readers ask for most.",
    why: "An entry without them is of less use to a district that must choose.",
    wrong: "(no cautions)", right: "cautions: Needs a device for each student.")

  var message: String { "the field \"\(name)\" (\(label)) is recommended and missing" }
  var help: String? { "add a line \(name): and its value" }
}
