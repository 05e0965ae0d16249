import Diagnostics

struct UnknownTable: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-table",
    summary: "A query names tables that there are.",
    why: "There is a table for each collection, with underscores for hyphens, and one for each field with many values.",
    wrong: "query: SELECT title FROM district-snapshots", right: "query: SELECT title FROM district_snapshots")

  var message: String { "there is no table \"\(name)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "tables are named like collections, with underscores for hyphens"
  }
  var replacement: String? { suggestion }
}
