import Diagnostics

struct ChartMismatch: Fault {
  let chart: Chart
  let misfit: ChartMisfit

  static let rule = Rule(
    "chart-mismatch",
    summary: "The columns of a query are those that its chart draws.",
    why: "A bar needs a label and a length. What a chart cannot draw would be left out without a word.",
    wrong: "chart: bar\nquery: SELECT title FROM curricula",
    right: "chart: bar\nquery: SELECT cost, count(*) FROM curricula GROUP BY cost")

  var message: String { "a \(chart.rawValue) cannot draw \(misfit.found)" }
  var help: String? { "it wants \(misfit.wanted)" }
}
