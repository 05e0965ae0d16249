import Diagnostics

struct BadSlug: Fault {
  let slug: String

  static let rule = Rule(
    "bad-slug",
    summary: "The name of an entry's file is lower-case letters, digits and hyphens.",
    why: "It becomes the page's address, which must be the same for everyone who types or links it.",
    wrong: "Scratch Jr.md", right: "scratch-jr.md")

  var message: String { "\"\(slug)\" cannot be part of an address" }
  var help: String? { "rename the file to \(suggestion).md" }

  private var suggestion: String {
    let words = slug.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "a-name" : words.joined(separator: "-")
  }
}
