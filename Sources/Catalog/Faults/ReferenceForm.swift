import Diagnostics

struct ReferenceForm: Fault {
  let value: String
  let collections: [String]

  static let rule = Rule(
    "reference-form",
    summary: "A reference that can lead to several collections says which.",
    why: "Two collections can have entries of one name.",
    wrong: "related: [scratch]", right: "related: [curricula/scratch]")

  var message: String { "\"\(value)\" does not say which collection it is in" }
  var help: String? {
    let names = collections.count > 6 ? "such as \(collections.first ?? "")" : collections.joined(separator: " or ")
    return "write the collection, a slash and the name: \(names)/\(value.split(separator: "/").last ?? "name")"
  }
}
