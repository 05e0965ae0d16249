import Diagnostics

struct InvalidQuery: Fault {
  /// As SQLite says it.
  let message: String

  static let rule = Rule(
    "invalid-query",
    summary: "The query of a figure or of a number is one statement of SQL.",
    why: "Every number of a report is computed from the entries when the site is built; a query that cannot be read "
      + "gives no number.",
    wrong: "query: SELECT district students FORM district_snapshots",
    right: "query: SELECT district, students FROM district_snapshots")

  var help: String? { "try it with: clearinghouse query '…'" }
}
