import Diagnostics

struct CostlyQuery: Fault {
  /// The most rows that a result may have, where it has more; otherwise it takes too many steps.
  let rows: Int?

  static let rule = Rule(
    "costly-query",
    summary: "A query ends after a bounded number of steps and rows.",
    why: "A join that lacks its condition pairs every entry with every other, and the build would seem to hang.",
    wrong: "query: SELECT count(*) FROM links a, links b, links c",
    right: "query: SELECT count(*) FROM links")

  var message: String {
    rows.map { "the query returns more than \($0) rows" } ?? "the query takes too many steps, and was stopped"
  }
  var help: String? {
    rows == nil ? "does each table that is joined have a condition?" : "group the rows, or add a LIMIT"
  }
}
