import Diagnostics

struct InvalidAddress: Fault {
  let value: String

  static let rule = Rule(
    "invalid-address",
    summary: "A web address is complete and begins with https:// or http://.",
    why: "Anything else does not lead to the page that was meant.",
    wrong: "url: scratch.mit.edu", right: "url: https://scratch.mit.edu/")

  var message: String { "\"\(value)\" is not a web address" }
  var help: String? { "begin it with https:// and leave out spaces" }
}
