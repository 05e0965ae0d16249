import Diagnostics

struct DeprecatedField: Fault {
  let name: String
  let reason: String

  static let rule = Rule(
    "deprecated-field", .warning,
    summary: "An entry does without fields that are on their way out.",
    why: "The field will go one day, and what stands in it would go with it.",
    wrong: "price: 0", right: "cost: free")

  var message: String { "the field \"\(name)\" is no longer to be used" }
  var help: String? { reason }
}
