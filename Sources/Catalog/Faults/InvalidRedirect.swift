import Diagnostics

struct InvalidRedirect: Fault {
  let value: String

  static let rule = Rule(
    "invalid-redirect",
    summary: "A former address is a path below the root of the site.",
    why: "A page is made there that leads on to the entry.",
    wrong: "redirect_from: [https://example.org/old]", right: "redirect_from: [/curricula/old-name/]")

  var message: String { "\"\(value)\" is not a path of this site" }
  var help: String? { "write it like /curricula/old-name/, with letters, digits, dots, hyphens and underscores" }
}
