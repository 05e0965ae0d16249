import Catalog

/// A row for each label, and on it a marker for each series, all on one scale.
func dotChart(_ plot: Plot) -> LinkedHTML {
  let grid = SeriesGrid(plot.table)
  let scale = Scale(ofPoints: grid.numbers, percent: grid.kind.isPercent)
  let texts = grid.series.count <= 2 ? grid.rows.flatMap { row in row.cells.compactMap { $0?.text } } : []
  let frame = RowsFrame(
    chart: .dot, labels: grid.rows.map(\.label.text),
    before: grid.series.count == 2 ? room(for: texts) : 1, after: max(1, room(for: texts)))
  let head = ChartHead(plot: plot, series: grid.series, key: .marker).html()
  return frame.html(axis: numberAxis(scale, grid.kind, plot.formatting), head: head) { html in
    for row in grid.rows {
      html.element("li") { html in
        html.element("span", ["class": "chart-label"]) { $0.text(of: row.label) }
        html.text(" ")
        html.valuesAsText(row, of: grid)
        html.drawing(["class": "chart-plot", "width": "100%", "height": "26"]) { dots(row, of: grid, on: scale, &$0) }
        html.unknownNotes(row, of: grid) { $1.markerKey($0, "chart-marker-unknown") }
      }
    }
  }
}

private func dots(_ row: SeriesGrid.Row, of grid: SeriesGrid, on scale: Scale, _ html: inout LinkedHTML) {
  let dots = row.cells.enumerated().compactMap { series, cell in
    cell?.number.map { (series: series, x: scale.position($0), text: cell?.text ?? "") }
  }
  guard let first = dots.min(by: { $0.x < $1.x }), let last = dots.max(by: { $0.x < $1.x }) else { return }
  if first.x < last.x {
    html.mark(
      "line",
      ["class": "chart-span", "x1": percentage(first.x), "x2": percentage(last.x), "y1": "50%", "y2": "50%"])
  }
  for (dot, y) in zip(dots, heights(dots.map(\.x))) {
    html.marker(dot.series, x: dot.x, y: geometry(y), hint: grid.words(row, dot.series))
  }
  guard grid.series.count <= 2 else { return }
  if first.x < last.x { html.value(first.text, x: first.x, side: -1) }
  html.value(last.text, x: last.x, side: 1)
}

/// Markers on one place would hide each other, so they stand one above the other.
private func heights(_ positions: [Double]) -> [Double] {
  var seen: [String: Int] = [:]
  return positions.map { x in
    let all = positions.count { percentage($0) == percentage(x) }
    seen[percentage(x), default: -1] += 1
    return 13 + (Double(seen[percentage(x)] ?? 0) - Double(all - 1) / 2) * 9
  }
}

extension LinkedHTML {
  fileprivate mutating func value(_ text: String, x: Double, side: Int) {
    element(
      "text",
      [
        "class": "chart-value", "x": percentage(x), "y": "50%", "dx": "\(side * 10)", "dy": "0.35em",
        "text-anchor": side < 0 ? "end" : "start",
      ], text: text)
  }
}

/// The round numbers of a scale, written like those of their column.
func numberAxis(_ scale: Scale, _ kind: FigureTable.Kind, _ formatting: Formatting) -> [AxisTick] {
  scale.ticks.map { AxisTick(position: scale.position($0), text: kind.text($0, formatting), isBaseline: $0 == 0) }
}
