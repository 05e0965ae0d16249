import Diagnostics

struct UnknownField: Fault {
  let name: String
  let collection: String
  let suggestion: Suggestion?

  static let rule = Rule(
    "unknown-field",
    summary: "An entry has only fields that its collection declares.",
    why: "A field with a slip in its name would be missing on the page.",
    wrong: "summry: Block programming.", right: "summary: Block programming.")

  var message: String { "\(collection) has no field \"\(name)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0.text)\"?" } ?? "the fields are declared in \(collection)/_collection.yml"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
