import Figures
import Foundation
import Testing

struct TimelineTests {
  private func bars(_ rows: [[Cell]]) -> [String] {
    let html = Chart.timeline.html(data("name", "start", "end", rows: rows))
    return values(of: "x", in: html) { $0.contains("chart-bar-mark") }
      + values(of: "width", in: html) { $0.contains("chart-bar-mark") }
  }

  @Test func `a bar ends after the last day of its end`() {
    #expect(bars([[text("A"), text("2018"), text("2019-12-31")]]) == ["0%", "100%"])
  }

  @Test func `without an end there is a point`() {
    let html = Chart.timeline.html(data("name", "start", "end", rows: [[text("A"), text("2018-07"), nothing]]))
    #expect(!html.contains("chart-bar-mark") && html.contains("chart-marker"))
  }

  @Test func `a year may be a number, and is not written like one`() {
    let html = Chart.timeline.html(data("name", "Start", "End", rows: [[text("A"), count(2018), count(2020)]]))
    #expect(html.contains("2018 – 2020") && !html.contains("2,018"))
  }

  @Test func `rows of a group stand together, groups in the order of their first rows`() throws {
    let rows = [("A", "Later"), ("B", "First"), ("C", "Later")].map { name, lane in
      [text(name), text("2018"), nothing, text(lane)]
    }
    let html = Chart.timeline.html(data("name", "start", "end", "lane", rows: rows))
    let places = try [">Later<", ">A ", ">C ", ">First<", ">B "].map { try #require(html.range(of: $0)?.lowerBound) }
    #expect(places == places.sorted())
  }
}
