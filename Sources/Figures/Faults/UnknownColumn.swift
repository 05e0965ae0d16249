import Diagnostics

struct UnknownColumn: Fault {
  let name: String
  let suggestion: String?

  static let rule = Rule(
    "unknown-column",
    summary: "A query names columns that its tables have.",
    why: "Columns are the fields of the collection's schema; a field that was renamed there is renamed in queries too.",
    wrong: "query: SELECT studnts FROM district_snapshots", right: "query: SELECT students FROM district_snapshots")

  var message: String { "there is no column \"\(name)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" } ?? "columns are named like the fields of _collection.yml"
  }
  var replacement: String? { suggestion }
}
