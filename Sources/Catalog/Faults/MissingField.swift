import Diagnostics

struct MissingField: Fault {
  let name: String
  let collection: String
  /// The name is written, and nothing after it.
  var isEmpty = false

  static let rule = Rule(
    "missing-field",
    summary: "An entry has all required fields.",
    why: "Readers find and compare entries by these fields.",
    wrong: "---\ntitle: Scratch\n---", right: "---\ntitle: Scratch\nsummary: Block programming for grades 3 to 8.\n---")

  var message: String { "the field \"\(name)\" is \(isEmpty ? "empty" : "missing"); \(collection) requires it" }
  var help: String? { isEmpty ? "write its value after \(name):" : "add a line \(name): and its value" }
}
