import Diagnostics

struct HeadingLevel: Fault {
  let level: Int
  /// The deepest level that may stand here, or nothing where no heading may.
  let allowed: Int?

  static let rule = Rule(
    "heading-level",
    summary: "Headings start at the second level and go down one level at a time.",
    why: "The title of the entry is the page's first heading. Readers who move by headings take a skipped level for "
      + "missing text, and the contents list is made from the levels.",
    wrong: "#### Getting started", right: "## Getting started")

  var message: String {
    switch allowed {
    case nil: "a field of the front matter holds no headings"
    case _ where level == 1: "a heading of the first level is the title's place"
    case 2?: "the first heading of a text is of the second level, this is of level \(level)"
    case let allowed?: "this heading of level \(level) skips level \(allowed)"
    }
  }

  var help: String? {
    guard let allowed else { return "write it in bold, or move the text below the front matter" }
    return "begin it with \(String(repeating: "#", count: level == 1 ? 2 : allowed))"
  }

  var replacement: String? { allowed.map { String(repeating: "#", count: level == 1 ? 2 : $0) } }
}
