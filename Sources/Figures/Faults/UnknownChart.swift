import Diagnostics

struct UnknownChart: Fault {
  let name: String

  static let rule = Rule(
    "unknown-chart",
    summary: "A figure is one of the charts that there are.",
    why: "The chart decides how the result of the query is drawn.",
    wrong: "chart: barchart", right: "chart: bar")

  /// `barchart` is a `bar`.
  private var suggestion: String? {
    let names = Chart.allCases.map(\.rawValue)
    return nearestMatch(to: name, among: names) ?? names.first(where: name.lowercased().contains)
  }

  var message: String { "there is no chart \"\(name)\"" }
  var help: String? {
    suggestion.map { "did you mean \"\($0)\"?" }
      ?? "the charts are \(Chart.allCases.map(\.rawValue).joined(separator: ", "))"
  }
  var replacement: String? { suggestion }
}
