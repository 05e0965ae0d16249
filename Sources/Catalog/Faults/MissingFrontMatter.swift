import Diagnostics

struct MissingFrontMatter: Fault {
  static let rule = Rule(
    "missing-front-matter",
    summary: "An entry begins with its fields between two lines of three hyphens.",
    why: "The fields are what readers filter, compare and search by.",
    wrong: "# Scratch", right: "---\ntitle: Scratch\nsummary: Block programming for grades 3 to 8.\n---")

  var message: String { "the entry does not begin with its fields" }
  var help: String? { "begin the file with a line ---, the fields, and another line ---" }
}
