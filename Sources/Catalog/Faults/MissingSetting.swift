package import Diagnostics

package struct MissingSetting: Fault {
  let key: String

  package init(key: String) {
    self.key = key
  }

  package static let rule = Rule(
    "missing-setting",
    summary: "A settings file says all that it must.",
    why: "Without it the pages that follow from the file cannot be made.",
    wrong: "label:", right: "label: Curricula")

  package var message: String { "the setting \"\(key)\" is missing" }
  package var help: String? { "write \(key): and its value" }
}
