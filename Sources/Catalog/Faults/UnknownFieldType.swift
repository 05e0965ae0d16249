import Diagnostics

struct UnknownFieldType: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-field-type",
    summary: "A field has one of the types that the program knows.",
    why: "The type says how a value is checked, shown and exported.",
    wrong: "provider: { type: referense, to: organizations }", right: "provider: { type: reference, to: organizations }"
  )

  var message: String { "\"\(name)\" is not a type of field" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "the types are \(FieldType.names.joined(separator: ", "))"
  }
  var replacement: String? { suggestion }
}
