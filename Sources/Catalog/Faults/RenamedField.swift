import Diagnostics

struct RenamedField: Fault {
  let name: String
  let newName: String
  /// Whether the entry has the new field already.
  let isTaken: Bool

  static let rule = Rule(
    "renamed-field", .warning,
    summary: "A field is written under its present name.",
    why: "The former name is still understood, but will not be for ever.",
    wrong: "organization: mit", right: "provider: mit")

  var message: String { "the field \"\(name)\" is now called \"\(newName)\"" }
  var help: String? { "write \(newName) instead" }
  var replacement: String? { newName }
  var isCertain: Bool { !isTaken }
}
