import Diagnostics

struct ItemCount: Fault {
  let field: String
  let count: Int
  let allowed: ClosedRange<Int>

  static let rule = Rule(
    "item-count",
    summary: "A list has as many items as its field allows.",
    why: "The page and the forms are made for that many.",
    wrong: "tags: []", right: "tags: [algorithms]")

  var message: String { "\(field) has \(count) item\(count == 1 ? "" : "s")" }
  var help: String? { "write \(allowed.lowerBound) to \(allowed.upperBound)" }
}
