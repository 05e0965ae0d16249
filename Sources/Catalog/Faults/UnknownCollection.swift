package import Diagnostics

package struct UnknownCollection: Fault {
  let name: String
  let suggestion: String?

  package init(name: String, suggestion: String?) {
    self.name = name
    self.suggestion = suggestion
  }

  package static let rule = Rule(
    "unknown-collection",
    summary: "A collection that is named exists.",
    why: "A reference or a link in the navigation would lead nowhere.",
    wrong: "provider: { type: reference, to: organisations }", right: "provider: { type: reference, to: organizations }"
  )

  package var message: String { "there is no collection \"\(name)\"" }
  package var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "a collection is a folder with a _collection.yml"
  }
  package var replacement: String? { suggestion }
}
