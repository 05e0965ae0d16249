import Diagnostics

struct InvalidEmail: Fault {
  let value: String

  static let rule = Rule(
    "invalid-email",
    summary: "An e-mail address has a name, an @ and a host.",
    why: "A message to it would come back.",
    wrong: "email: office at example.org", right: "email: office@example.org")

  var message: String { "\"\(value)\" is not an e-mail address" }
  var help: String? { "write it like name@example.org" }
}
