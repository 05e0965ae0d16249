import Diagnostics

struct UnclosedFrontMatter: Fault {
  static let rule = Rule(
    "unclosed-front-matter",
    summary: "The fields of an entry end with a line of three hyphens.",
    why: "Without it the program cannot tell the fields from the text.",
    wrong: "---\ntitle: Scratch", right: "---\ntitle: Scratch\n---")

  var message: String { "the line --- that ends the fields is missing" }
  var help: String? { "write a line --- after the last field" }
}
