import Figures
import Testing

struct FactsTests {
  @Test func `the facts of a bar name its highest and lowest, and count what is hidden`() {
    let rows = [[text("A"), count(3)], [text("B"), count(1200)], [text("C"), hidden]]
    let facts = Chart.bar.facts(data("name", "N", rows: rows))
    #expect(facts.rows == 3 && facts.unknown == 1 && facts.series == [])
    #expect(facts.highest == ChartFacts.Extreme(label: "B", series: nil, text: "1,200"))
    #expect(facts.lowest == ChartFacts.Extreme(label: "A", series: nil, text: "3"))
  }

  @Test func `the facts of a line name its ends and its series`() {
    let facts = Chart.line.facts(
      data("year", "One", "Two", rows: [[text("2018"), count(1), count(9)], [text("2023"), count(2), count(3)]]))
    #expect(facts.first == "2018" && facts.last == "2023" && facts.series == ["One", "Two"])
    #expect(facts.highest == ChartFacts.Extreme(label: "2018", series: "Two", text: "9"))
  }

  @Test func `the facts of a timeline are its span and its lanes`() {
    let rows = [
      [text("A"), text("2019"), text("2020-06"), text("Later")], [text("B"), text("2018-03"), nothing, text("First")],
    ]
    let facts = Chart.timeline.facts(data("name", "start", "end", "lane", rows: rows))
    #expect(facts.first == "2018-03" && facts.last == "2020-06" && facts.series == ["Later", "First"])
  }
}
