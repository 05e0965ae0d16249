/// A bar for each row, from zero, its value at its end. The values are written, so there is no axis to read.
func barChart(_ plot: Plot) -> LinkedHTML {
  let grid = SeriesGrid(plot.table)
  let scale = Scale(ofBars: grid.numbers, percent: grid.kind.isPercent)
  let values = grid.rows.compactMap { $0.cells[0]?.text }
  let frame = RowsFrame(chart: .bar, labels: grid.rows.map(\.label.text), after: room(for: values))
  return frame.html(axis: zeroLine(scale), head: ChartHead(plot: plot, series: grid.series, key: .box).html()) { html in
    for row in grid.rows {
      html.element("li") { html in
        html.element("span", ["class": "chart-label"]) { $0.text(of: row.label) }
        html.text(" ")
        html.element("span", ["class": "chart-plot"]) { html in
          if let cell = row.cells[0] { bar(cell, on: scale, &html) }
        }
      }
    }
  }
}

/// Where all bars begin at the labels, the eye needs no line.
private func zeroLine(_ scale: Scale) -> [AxisTick] {
  [AxisTick(position: scale.position(0), text: "", isBaseline: true)]
}

/// The value of a bar to the left of zero stands to the right of it, where there is room for sure.
private func bar(_ cell: FigureTable.Cell, on scale: Scale, _ html: inout LinkedHTML) {
  if let number = cell.number {
    let (start, end) = (scale.position(min(0, number)), scale.position(max(0, number)))
    if start > 0 { html.drawing(["class": "chart-space", "width": percentage(start), "height": "18"]) }
    if end > start { html.drawing(["class": "chart-fill series-1", "width": percentage(end - start), "height": "18"]) }
  } else if cell.isUnknown {
    let zero = scale.position(0)
    if zero > 0 { html.drawing(["class": "chart-space", "width": percentage(zero), "height": "18"]) }
    html.drawing(["class": "chart-unknown", "width": "18", "height": "18"])
  }
  html.element("span", ["class": "chart-value"]) { $0.text(of: cell) }
}
