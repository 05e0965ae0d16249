import Diagnostics

struct MissingSetting: Fault {
  let key: String

  static let rule = Rule(
    "missing-setting",
    summary: "A settings file says all that it must.",
    why: "Without it the pages that follow from the file cannot be made.",
    wrong: "label:", right: "label: Curricula")

  var message: String { "the setting \"\(key)\" is missing" }
  var help: String? { "write \(key): and its value" }
}
