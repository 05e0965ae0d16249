/// A bar for each row, from zero, its value at its end. The values are written, so there is no axis to read.
func barChart(_ plot: Plot) -> LinkedHTML {
  let cells = plot.table.rows.compactMap { row in row.count == 2 ? (label: row[0], value: row[1]) : nil }
  let scale = Scale(fromZeroTo: cells.compactMap { $0.value.number })
  var html = LinkedHTML()
  html.element("div", ["class": "chart chart-bar"]) { html in
    html.element("ul", ["class": "chart-rows", "role": "list"]) { html in
      for (label, value) in cells {
        html.element("li") { html in
          html.element("span", ["class": "chart-label"]) { $0.text(of: label) }
          html.text(" ")
          html.element("span", ["class": "chart-plot"]) { bar(value, on: scale, &$0) }
        }
      }
    }
  }
  return html
}

private func bar(_ cell: FigureTable.Cell, on scale: Scale, _ html: inout LinkedHTML) {
  if let number = cell.number {
    let (start, end) = (scale.position(min(0, number)), scale.position(max(0, number)))
    if start > 0 { html.drawing(["width": percentage(start), "height": "16"]) { _ in } }
    html.drawing(["class": "series-1", "width": percentage(end - start), "height": "16"]) {
      $0.mark("rect", ["width": "100%", "height": "100%"])
    }
  }
  html.element("span", ["class": "chart-value"]) { $0.text(of: cell) }
}

extension FigureTable.Cell {
  /// What can be drawn; never a number that is not published.
  var number: Double? {
    guard case .number(let number) = value, number.isFinite else { return nil }
    return number
  }
}
