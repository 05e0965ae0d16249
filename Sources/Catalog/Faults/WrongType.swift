import Diagnostics

struct WrongType: Fault {
  let field: String
  let expected: String
  let found: String

  static let rule = Rule(
    "wrong-type",
    summary: "A value has the type of its field.",
    why: "A value of another type cannot be shown, counted or compared.",
    wrong: "hours: about ten", right: "hours: 10")

  var message: String { "\(field) is \(expected), not \(found)" }
}
