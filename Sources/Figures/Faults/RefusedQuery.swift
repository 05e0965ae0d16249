import Diagnostics

struct RefusedQuery: Fault {
  /// The function that is refused, or nothing where the statement is.
  let what: String

  static let rule = Rule(
    "refused-query",
    summary: "A query only reads, and gives the same on every machine.",
    why: "The database is made from the entries for each build, so there is nothing to change in it, and a page that "
      + "differs from one build to the next cannot be checked.",
    wrong: "query: SELECT title FROM curricula ORDER BY random()",
    right: "query: SELECT title FROM curricula ORDER BY title")

  var message: String {
    what.isEmpty ? "only a query that reads is allowed here" : "the function \(what) is not allowed here"
  }
  var help: String? { what.isEmpty ? "write a single SELECT" : nil }
}
