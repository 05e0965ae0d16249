import Diagnostics

struct CostlyQuery: Fault {
  /// What there is more of than allowed, and how many are.
  enum Excess { case steps, rows(Int), bytes(Int) }
  let excess: Excess

  static let rule = Rule(
    "costly-query",
    summary: "A query ends after a bounded number of steps and rows.",
    why: "A join that lacks its condition pairs every entry with every other, and the build would seem to hang.",
    wrong: "query: SELECT count(*) FROM links a, links b, links c",
    right: "query: SELECT count(*) FROM links")

  var message: String {
    switch excess {
    case .steps: "the query takes too many steps, and was stopped"
    case .rows(let limit): "the query returns more than \(limit) rows"
    case .bytes(let limit): "the query returns more than \(limit) bytes of text"
    }
  }

  var help: String? {
    switch excess {
    case .steps: "does each table that is joined have a condition?"
    case .rows: "group the rows, or add a LIMIT"
    case .bytes: "select fewer columns or rows"
    }
  }
}
