import Figures
import Tables
import TestSupport
import Testing

struct BarTests {
  private func bars(_ numbers: [Double]) -> String {
    Chart.bar.html(data("name", "Number", rows: numbers.map { [text("Row"), count($0)] }))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `bars are as long as their numbers are large`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<12).map { _ in Double.random(in: 1...1000, using: &random) }
    let greatest = numbers.max() ?? 1
    let lengths = barLengths(bars(numbers))
    #expect(lengths.count == numbers.count)
    for (number, length) in zip(numbers, lengths) { #expect(abs(length - number / greatest * 100) <= 0.01) }
  }

  @Test func `bars begin at zero, however far from it the numbers lie`() {
    #expect(barLengths(bars([990, 1000])) == [99, 100])
  }

  @Test func `a negative number goes the other way from the same zero`() {
    let html = bars([30, -10])
    #expect(barLengths(html) == [75, 25])
    #expect(values(of: "width", in: html) { $0.contains("chart-space") } == ["25%"])
    #expect(values(of: "x1", in: html) { $0.contains("chart-baseline") } == ["25%"])
  }

  @Test func `a percentage near the whole is drawn as part of it`() {
    let near = data("name", "Share", rows: [[text("A"), count(80)]], style: .percent)
    let far = data("name", "Share", rows: [[text("A"), count(20)]], style: .percent)
    #expect(barLengths(Chart.bar.html(near)) == [80])
    #expect(barLengths(Chart.bar.html(far)) == [100])
  }

  @Test func `what is not published is never a bar`() {
    let html = Chart.bar.html(data("name", "Number", rows: [[text("A"), hidden]]))
    #expect(barLengths(html).isEmpty)
    #expect(html.contains("chart-unknown") && html.contains("&lt;10"))
  }

  @Test func `zero and a gap have no bar; zero is written`() {
    let html = Chart.bar.html(data("name", "Number", rows: [[text("A"), count(0)], [text("B"), nothing]]))
    #expect(barLengths(html).isEmpty && !html.contains("chart-unknown"))
    #expect(html.contains(#"<span class="chart-value">0</span>"#))
  }

  @Test func `the parts of a stacked bar add up, and the longest fills the width`() {
    let shown = data(
      "name", "One", "Two", rows: [[text("A"), count(10), count(30)], [text("B"), count(5), hidden]])
    #expect(barLengths(Chart.stackedBar.html(shown)) == [25, 75, 12.5])
  }

  @Test func `rows and series may come in a column each`() {
    let wide = data(
      "name", "One", "Two", rows: [[text("A"), count(1), count(2)], [text("B"), count(3), count(4)]])
    let long = data(
      "name", "series", "Number",
      rows: [
        [text("A"), text("One"), count(1)], [text("A"), text("Two"), count(2)],
        [text("B"), text("One"), count(3)], [text("B"), text("Two"), count(4)],
      ])
    #expect(Chart.stackedBar.html(wide) == Chart.stackedBar.html(long))
    #expect(Chart.dot.html(wide) == Chart.dot.html(long))
  }

  @Test func `a bar with a link, as it is written`() {
    let html = Chart.bar.html(data("name", "Students", rows: [[text("Long enough a name", 3), count(1200)]]))
    #expect(
      html == """
        <div class="chart chart-bar"><p class="chart-unit">Students</p><div class="chart-frame">\
        <svg aria-hidden="true" class="chart-room-after" width="3.42em" height="1"></svg><div class="chart-grid">\
        <svg aria-hidden="true" width="100%" height="100%">\
        <line class="chart-baseline" x1="0%" x2="0%" y1="0" y2="100%"/></svg></div>\
        <ul class="chart-rows" role="list"><li><span class="chart-label"><a href="/3/">Long enough a name</a></span> \
        <span class="chart-plot"><svg aria-hidden="true" class="chart-fill series-1" width="100%" height="18"></svg>\
        <span class="chart-value">1,200</span></span></li></ul></div></div>
        """)
  }
}
