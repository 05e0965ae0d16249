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

  var message: String { count == 0 ? "\(field) is empty" : "\(field) has \(count) item\(count == 1 ? "" : "s")" }
  var help: String? {
    if allowed.upperBound == ItemCount.unbounded { return "write \(allowed.lowerBound) or more" }
    return allowed.count == 1
      ? "write \(allowed.lowerBound)" : "write \(allowed.lowerBound) to \(allowed.upperBound)"
  }

  /// What stands for "any number" at the end of a range.
  static let unbounded = 1_000_000
}
