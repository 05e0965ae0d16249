import Diagnostics

struct UnknownField: Fault {
  let name: String
  let collection: String
  let suggestion: Suggestion?
  /// The field whose group has one of this name.
  var group: String?
  /// The names that there are, in the order of the schema.
  var known: [String] = []

  static let rule = Rule(
    "unknown-field",
    summary: "An entry has only fields that its collection declares.",
    why: "A field with a slip in its name would be missing on the page.",
    wrong: "summry: Block programming.", right: "summary: Block programming.")

  var message: String { "\(collection) has no field \"\(name)\"" }
  var help: String? {
    if let group { return "\(name) belongs inside \(group), on a line of its own that begins further in" }
    return suggestion.map { "did you mean \"\($0.text)\"?" } ?? fields
  }

  private var fields: String {
    "the fields are \(known.joined(separator: ", ")); what none of them is for is said in the text of the entry"
  }
  var replacement: String? { suggestion?.text }
  var isCertain: Bool { suggestion?.isCertain ?? false }
}
