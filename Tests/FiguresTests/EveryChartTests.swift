import Figures
import Foundation
import Testing

struct EveryChartTests {
  @Test(arguments: Chart.allCases, [0, 1, 2, 3, 30, 200])
  func `what is drawn is well formed and needs no style or script of its own`(chart: Chart, rows: Int) {
    let html = chart.html(chart.sample(rows: rows), unit: "students")
    #expect(isWellFormed(html))
    #expect(!html.contains("style=") && !html.contains("<style") && !html.contains("<script"))
    #expect(!html.contains(" id="), "ids of two figures of a page could be alike")
  }

  @Test(arguments: Chart.allCases)
  func `labels are text and never markup`(chart: Chart) {
    let html = chart.html(
      chart.sample(rows: 4) { "<script>alert(\"\($0)\")</script>&'\u{1}" }, unit: "<b>", title: "\"><script>")
    #expect(isWellFormed(html))
    #expect(!html.contains("<script") && !html.contains("<b>"))
    #expect(isWellFormed(dataTable(chart.sample(rows: 4) { "<i>\($0)" }, caption: "<i>").html { "\($0)" }))
  }

  @Test(arguments: Chart.allCases.filter { $0 != .number && $0 != .line })
  func `rows that lead to entries are linked`(chart: Chart) {
    let html = chart.html(chart.sample(rows: 3))
    for row in 0..<3 { #expect(html.contains("<a href=\"/\(row)/\">Row \(row)</a>")) }
  }

  @Test(arguments: Chart.allCases)
  func `nothing that is hidden from assistive technology can have the focus`(chart: Chart) {
    for drawing in chart.html(chart.sample(rows: 5)).components(separatedBy: "<svg aria-hidden=\"true\"").dropFirst() {
      #expect(!drawing.components(separatedBy: "</svg>")[0].contains("<a "))
    }
  }

  @Test(arguments: [Chart.bar, .stackedBar, .dot, .matrix, .table])
  func `rows stay in the order of the query`(chart: Chart) {
    let names = ["Delta", "Alpha", "Charlie", "Bravo"]
    let html = chart.html(chart.sample(rows: 4) { names[$0] })
    let places = names.compactMap { html.range(of: ">\($0)</a>")?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
  }

  @Test(arguments: Chart.allCases)
  func `the same data are the same bytes`(chart: Chart) {
    let html = Set((0..<5).map { _ in chart.html(chart.sample(rows: 20)) })
    #expect(html.count == 1)
  }

  @Test(
    arguments: [Chart.bar, .stackedBar, .line, .dot],
    [
      [0, 0], [5, 5], [1e-9, 2e-9], [1e15, 2e15, 3], [.infinity, .nan, 1], [9.2e18, 1e300], [1e-300],
      [100, 100.000001],
    ] as [[Double]])
  func `extreme numbers are drawn within the plot`(chart: Chart, numbers: [Double]) {
    let html = chart.html(data("name", "Number", rows: numbers.map { [text("Same"), count($0)] }))
    #expect(isWellFormed(html) && !html.contains("=\"nan") && !html.contains("=\"inf"))
    for place in ["x", "x1", "x2", "width"] {
      for value in values(of: place, in: html) where value.hasSuffix("%") {
        #expect((0...100).contains(Double(value.dropLast()) ?? -1))
      }
    }
  }

  @Test(arguments: [Chart.line, .dot])
  func `negative numbers stand on the other side of zero`(chart: Chart) {
    let html = chart.html(data("name", "Number", rows: [[text("A"), count(-3)], [text("B"), count(4)]]))
    #expect(html.contains("chart-baseline") && html.contains("−"))
  }

  @Test(arguments: Chart.allCases)
  func `an empty result is drawn as nothing`(chart: Chart) {
    #expect(chart.html(FigureTable(columns: chart.sample(rows: 1).columns, rows: [])) == "")
  }
}
