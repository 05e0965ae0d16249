import Diagnostics

struct DuplicateItem: Fault {
  let field: String
  let value: String

  static let rule = Rule(
    "duplicate-item",
    summary: "A list names each item once.",
    why: "The entry would be counted twice under it.",
    wrong: "tags: [algorithms, data-science, algorithms]", right: "tags: [algorithms, data-science]")

  var message: String { "\(field) names \"\(value)\" twice" }
  var help: String? { "take one of the two away" }
}
