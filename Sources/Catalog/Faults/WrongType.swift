import Diagnostics

struct WrongType: Fault {
  let field: String
  let expected: String
  let found: String
  /// How it is written, for what is not a single value.
  var example: String?
  /// The number that stands among other signs.
  var alone: Suggestion?

  static let rule = Rule(
    "wrong-type",
    summary: "A value is of the kind that its field is for.",
    why: "A number can be counted and a date compared only when they are written as such.",
    wrong: "hours: about ten", right: "hours: 10")

  var message: String { "\(field) takes \(expected), not \(found)" }
  var help: String? { example ?? alone.map { "write the number alone: \($0.text)" } }
  var replacement: String? { alone?.text }
  var isCertain: Bool { alone?.isCertain ?? false }
}
