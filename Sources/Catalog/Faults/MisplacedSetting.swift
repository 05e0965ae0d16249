import Diagnostics

struct MisplacedSetting: Fault {
  let key: String
  let field: String
  let type: String
  let expected: String

  static let rule = Rule(
    "misplaced-setting",
    summary: "`of` is a setting of percentages, `part_of` of counts; a `role` has its own type.",
    why: "Elsewhere the setting would do nothing, and what somebody counts on would not be done.",
    wrong: "girls: { type: count, of: students }", right: "girls: { type: count, part_of: students }")

  var message: String { "\"\(key)\" is a setting of fields of type \(expected), and \(field) is of type \(type)" }
  var help: String? {
    key.hasPrefix("role") ? "take it away" : "write part_of for counts and of for percentages, or take the line away"
  }
}
