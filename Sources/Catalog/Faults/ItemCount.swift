import Diagnostics

struct ItemCount: Fault {
  let field: String
  let count: Int
  let allowed: ClosedRange<Int>

  static let rule = Rule(
    "item-count",
    summary: "A list has as many items as its field allows.",
    why: "The page has room for that many, and no meaning for fewer.",
    wrong: "tags: []", right: "tags: [algorithms]")

  var message: String { "\(field) has \(count) item\(count == 1 ? "" : "s")" }
  var help: String? {
    allowed.upperBound >= 1_000_000 ? "write at least \(allowed.lowerBound)" : bounds
  }
  private var bounds: String {
    allowed.count == 1 ? "write \(allowed.lowerBound)" : "write \(allowed.lowerBound) to \(allowed.upperBound)"
  }
}
