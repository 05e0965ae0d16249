import Diagnostics

struct MisplacedFile: Fault {
  let path: String

  static let rule = Rule(
    "misplaced-file",
    summary: "A file lies where the program looks for it.",
    why: "A file in any other place would be passed over in silence.",
    wrong: "curricula/elementary/scratch.md", right: "curricula/scratch.md")

  var message: String { "nothing is made from a file in this place" }
  var help: String? { renamed.map { "rename it to \($0): the name of an entry ends in .md alone" } ?? form }

  private var form: String { "entries are COLLECTION/SLUG.md or COLLECTION/SLUG/index.md with attachments beside it" }

  /// What a text editor may have made of the name of an entry.
  private var renamed: String? {
    let endings = [".md.txt", ".markdown", ".mdown", ".mkd", ".mdx", ".md.md", ".txt"]
    let found = path.lowercased().hasSuffix(".md") ? ".md" : endings.first { path.lowercased().hasSuffix($0) }
    let parts = path.split(separator: "/")
    guard let found, parts.count == 2 else { return nil }
    let slug = EntryID.slug(from: String(parts[1].dropLast(found.count)))
    let name = "\(parts[0])/\(slug).md"
    return slug.isEmpty || name == path ? nil : name
  }
}
