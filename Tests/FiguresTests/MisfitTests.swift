import Figures
import Testing

struct MisfitTests {
  @Test(arguments: Chart.allCases, [0, 1, 5])
  func `every chart takes what it draws, with and without rows`(chart: Chart, rows: Int) {
    let shown = chart.sample(rows: rows)
    #expect(chart.misfit(shown) == nil)
    #expect(chart.misfit(FigureTable(columns: shown.columns, rows: [])) == nil)
  }

  @Test(arguments: Chart.allCases.filter { $0 != .table && $0 != .timeline && $0 != .matrix })
  func `a chart of numbers cannot draw texts`(chart: Chart) {
    let shown = data("name", "other", rows: [[text("A"), text("B")]])
    #expect(chart.misfit(shown)?.found == "text \"name\", text \"other\"")
    #expect(isWellFormed(chart.html(shown)) && chart.html(shown).contains("<table>"), "it is shown as a table")
  }

  @Test func `a number wants one row`() {
    #expect(Chart.number.misfit(data("N", rows: [[count(1)], [count(2)]]))?.found == "2 rows")
  }

  @Test func `a bar wants one column of numbers`() {
    #expect(Chart.bar.misfit(data("name", "A", "B", rows: []))?.wanted == "a column of text and one of numbers")
  }

  @Test func `parts of a whole are not negative`() {
    #expect(Chart.stackedBar.misfit(data("name", "A", rows: [[text("A"), count(-1)]]))?.found == "-1.0")
  }

  @Test(arguments: [Chart.stackedBar, .line, .dot])
  func `more series than can be told apart are not drawn`(chart: Chart) {
    let rows = (0..<7).map { [text("A"), text("Series \($0)"), count(1)] }
    #expect(chart.misfit(data("name", "series", "N", rows: rows))?.found == "7 series")
  }

  @Test(arguments: [("soon", "2019"), ("2018", "2018-13"), ("2019", "2018")])
  func `a timeline wants dates, and ends that follow their starts`(start: String, end: String) {
    #expect(Chart.timeline.misfit(data("name", "start", "end", rows: [[text("A"), text(start), text(end)]])) != nil)
  }

  @Test func `a matrix wants names of rows and of columns`() {
    #expect(Chart.matrix.misfit(data("row", "Number", rows: [])) != nil)
    #expect(Chart.matrix.misfit(data("row", rows: [])) != nil)
  }
}
