import Diagnostics

struct MisplacedFile: Fault {
  let path: String

  static let rule = Rule(
    "misplaced-file",
    summary: "A file lies where the program looks for it.",
    why: "A file in any other place would be passed over in silence.",
    wrong: "curricula/elementary/scratch.md", right: "curricula/scratch.md")

  var message: String { "nothing is made from a file in this place" }
  var help: String? { "entries are COLLECTION/SLUG.md or COLLECTION/SLUG/index.md with attachments beside it" }
}
