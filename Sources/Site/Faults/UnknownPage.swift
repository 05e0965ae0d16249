import Diagnostics

struct UnknownPage: Fault {
  let path: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-page",
    summary: "A question of `site.yml` leads to a page of the site.",
    why: "Readers would follow it from home to a page that does not exist.",
    wrong: "to: grade-band/6-8/", right: "to: grade-bands/6-8/")

  var message: String { "there is no page \"\(path)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "write the address of a page as it follows that of the site"
  }
}
