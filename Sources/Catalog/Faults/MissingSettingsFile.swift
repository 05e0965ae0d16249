import Diagnostics

struct MissingSettingsFile: Fault {
  let path: String

  static let rule = Rule(
    "missing-settings-file",
    summary: "The content has a site.yml.",
    why: "It gives the site its name, address and language.",
    wrong: "(no file)", right: "content/site.yml")

  var message: String { "\(path) is missing" }
  var help: String? { "the content folder holds site.yml; is this the right folder?" }
}
