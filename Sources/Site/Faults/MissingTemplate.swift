import Diagnostics

struct MissingTemplate: Fault {
  let path: String

  static let rule = Rule(
    "missing-template",
    summary: "There is a template for each kind of page.",
    why: "Without it those pages cannot be made.",
    wrong: "(no file)", right: "templates/pages/home.mustache")

  var message: String { "the template \(path) is missing" }
  var help: String? { "is this the right folder of templates?" }
}
