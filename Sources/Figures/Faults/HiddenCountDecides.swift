import Diagnostics

struct HiddenCountDecides: Fault {
  static let rule = Rule(
    "hidden-count-decides",
    summary: "Which rows a figure has does not depend on a count that is not published.",
    why: "A hidden count may be anything below its bound. Whether a row belongs to the figure cannot be told then.",
    wrong: "query: SELECT district FROM district_snapshots WHERE competent_graduates > 5",
    right: "query: SELECT district, competent_graduates FROM district_snapshots")

  var message: String {
    "which rows this query returns, or in which order, depends on a count that is not published"
  }
  var help: String? { "show the count instead of choosing by it; it is shown as unknown where it is" }
}
