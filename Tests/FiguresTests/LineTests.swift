import Figures
import Testing

struct LineTests {
  private func path(_ shown: FigureTable) -> [String] {
    values(of: "d", in: Chart.line.html(shown)) { $0.contains("chart-line-mark") }
  }

  @Test func `a line has a gap where a value is not published or missing`() {
    let cells = [count(1), count(2), hidden, count(3), count(4), nothing, count(5)]
    let shown = data("year", "Number", rows: cells.enumerated().map { [text("Y\($0)"), $1] })
    #expect(path(shown)[0].count { $0 == "M" } == 3)
    #expect(Chart.line.html(shown).contains("chart-unknown-text"))
  }

  @Test func `numbers and dates stand as far apart as they are, other labels in even steps`() {
    let values = [("2018", 1.0), ("2020", 2), ("2021", 3)]
    func middle(_ shown: FigureTable) -> String? {
      path(shown).first?.split(separator: "L").dropFirst().first?.split(separator: " ").first.map(String.init)
    }
    #expect(middle(data("year", "N", rows: values.map { [text($0.0), count($0.1)] })) == "66.61")
    #expect(middle(data("Year", "N", rows: values.map { [count(Double($0.0) ?? 0), count($0.1)] })) == "66.67")
    #expect(middle(data("year", "N", rows: values.map { [text("in " + $0.0), count($0.1)] })) == "50")
  }

  @Test func `a year that is a number has no separator`() {
    let html = Chart.line.html(data("Year", "N", rows: [[count(2018), count(1)], [count(2019), count(2)]]))
    #expect(html.contains(">2018<") && !html.contains(">2,018<"))
  }

  @Test func `several lines are named at their ends, a line alone bears its last value`() {
    let one = data("year", "Girls", rows: [[text("2018"), count(3)], [text("2019"), count(9)]])
    #expect(!Chart.line.html(one).contains("chart-legend"))
    #expect(Chart.line.html(one).contains(#"class="chart-name" x="9""#))
    let two = Chart.line.html(Chart.line.sample(rows: 6))
    #expect(two.contains("chart-legend") && two.contains(">Two 7</text>"))
  }
}
