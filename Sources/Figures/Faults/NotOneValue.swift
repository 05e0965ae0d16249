import Diagnostics

struct NotOneValue: Fault {
  let rows: Int
  let columns: Int

  static let rule = Rule(
    "not-one-value",
    summary: "The query of a number in a sentence returns one row with one column.",
    why: "There is room for one value in the sentence.",
    wrong: "`sql: SELECT title FROM curricula`", right: "`sql: SELECT count(*) FROM curricula`")

  var message: String { "a number in a sentence is one row with one column; this has \(rows) × \(columns)" }
  var help: String? { rows > 1 ? "count, add up or choose one with LIMIT 1" : "is the condition after WHERE right?" }
}
