import Figures
import Foundation
import Testing

struct MatrixTests {
  @Test func `a mark bears the name of its column for whoever does not see it`() {
    let html = Chart.matrix.html(data("row", "column", rows: [[text("A"), text("X")], [text("B"), text("Y", 7)]]))
    #expect(html.contains(#"<td><span class="visually-hidden">X</span><svg aria-hidden="true""#))
    #expect(html.contains(#"<th scope="col"><span><a href="/7/">Y</a></span></th>"#))
    #expect(html.components(separatedBy: "<td></td>").count == 4, "the corner and two cells are empty")
  }

  @Test func `a third column is what the cells show`() {
    let rows = [
      [text("A"), text("X"), text("one")], [text("A"), text("X"), count(2)], [text("A"), text("Y"), nothing],
    ]
    let html = Chart.matrix.html(data("row", "column", "what", rows: rows))
    #expect(html.contains("<td><div>one</div><div>2</div></td><td></td>"))
  }

  @Test func `entries of one title are rows of their own`() {
    let html = Chart.matrix.html(
      data("row", "column", rows: [[text("A", 1), text("X")], [text("A", 2), text("X")]]))
    #expect(html.contains(#"<a href="/1/">A</a>"#) && html.contains(#"<a href="/2/">A</a>"#))
  }

  @Test func `a table has heads for columns and rows, and numbers to the right`() {
    let html = dataTable(data("name", "N", rows: [[text("A", 4), count(1200)]]), caption: "All").html { "/\($0)/" }
    #expect(
      html == """
        <table><caption>All</caption><thead><tr><th scope="col" class="left">name</th>\
        <th scope="col" class="right">N</th></tr></thead><tbody><tr><th scope="row"><a href="/4/">A</a></th>\
        <td class="right">1,200</td></tr></tbody></table>
        """)
  }

  @Test func `numbers stand large over their labels, with a unit that the label does not say`() {
    let html = Chart.number.html(data("Goal", "Students", rows: [[count(6), count(28000)]]), unit: "students")
    #expect(
      html == """
        <dl class="chart chart-number"><div><dt>Goal</dt><dd>6 <span class="chart-unit">students</span></dd></div>\
        <div><dt>Students</dt><dd>28,000</dd></div></dl>
        """)
  }
}
