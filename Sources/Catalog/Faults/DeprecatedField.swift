import Diagnostics

struct DeprecatedField: Fault {
  let name: String
  let reason: String

  static let rule = Rule(
    "deprecated-field", .warning,
    summary: "An entry does without fields that are on their way out.",
    why: "The field will be taken out of the schema.",
    wrong: "price: 0", right: "cost: free")

  var message: String { "the field \"\(name)\" is no longer to be used" }
  var help: String? { reason }
}
