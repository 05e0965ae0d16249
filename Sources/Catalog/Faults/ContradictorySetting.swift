import Diagnostics

struct ContradictorySetting: Fault {
  let key: String
  let other: String

  static let rule = Rule(
    "contradictory-setting",
    summary: "Settings do not contradict each other.",
    why: "No value could satisfy both.",
    wrong: "min: 5\nmax: 2", right: "min: 2\nmax: 5")

  var message: String { "\"\(key)\" is greater than \"\(other)\"" }
  var help: String? { "exchange the two" }
}
