import Diagnostics

struct WrongType: Fault {
  let field: String
  let expected: String
  let found: String
  var help: String?

  static let rule = Rule(
    "wrong-type",
    summary: "A value is of the kind that its field is for.",
    why: "A number can be counted and a date compared only when they are written as such.",
    wrong: "hours: about ten", right: "hours: 10")

  var message: String { "\(field) takes \(expected), not \(found)" }
}
