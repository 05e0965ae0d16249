import Diagnostics

struct MissingField: Fault {
  let name: String
  let collection: String
  /// What to write: "one of free, paid"; how a group is written stands alone.
  let expected: String
  var example: String?
  /// The name is written, and nothing after it.
  var isEmpty = false

  static let rule = Rule(
    "missing-field",
    summary: "An entry has all required fields.",
    why: "Readers find and compare entries by these fields.",
    wrong: "---\ntitle: Scratch\n---", right: "---\ntitle: Scratch\nsummary: Block programming for grades 3 to 8.\n---")

  var message: String { "the field \"\(name)\" is \(isEmpty ? "empty" : "missing"); \(collection) requires it" }
  var help: String? {
    if let example { return example }
    return isEmpty ? "write after \(name): \(expected)" : "add a line \(name): and \(expected)"
  }
}
