import Diagnostics

struct EmptyFigure: Fault {
  let title: String

  static let rule = Rule(
    "empty-figure", .warning,
    summary: "The query of a figure returns at least one row.",
    why: "Readers would see a title with nothing below it. Often a condition names a value that no entry has.",
    wrong: "query: SELECT district, students FROM district_snapshots WHERE school_year = '2121-22'",
    right: "query: SELECT district, students FROM district_snapshots WHERE school_year = '2021-22'")

  var message: String { "the figure \"\(title)\" has no rows" }
  var help: String? { "look at the condition after WHERE, or leave the figure out until there is data" }
}
