import Diagnostics

struct UnknownCollection: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-collection",
    summary: "A collection that is named exists.",
    why: "A reference or a link in the navigation would lead nowhere.",
    wrong: "provider: { type: reference, to: organisations }", right: "provider: { type: reference, to: organizations }"
  )

  var message: String { "there is no collection \"\(name)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "a collection is a folder with a _collection.yml"
  }
  var replacement: String? { suggestion }
}
