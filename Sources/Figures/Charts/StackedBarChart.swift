/// A bar for each row, made of a part for each series. What is not published has no length: it stands after the bar.
func stackedBarChart(_ plot: Plot) -> LinkedHTML {
  let grid = SeriesGrid(plot.table)
  let totals = grid.rows.map { row in row.cells.reduce(0) { $0 + ($1?.number ?? 0) } }
  let scale = Scale(ofBars: totals, percent: grid.kind.isPercent)
  let frame = RowsFrame(chart: .stackedBar, labels: grid.rows.map(\.label.text))
  return frame.html(head: ChartHead(plot: plot, series: grid.series, key: .box).html()) { html in
    for row in grid.rows {
      html.element("li") { html in
        html.element("span", ["class": "chart-label"]) { $0.text(of: row.label) }
        html.text(" ")
        html.valuesAsText(row, of: grid)
        html.element("span", ["class": "chart-plot"]) { html in parts(row, of: grid, on: scale, &html) }
        html.unknownNotes(row, of: grid) { series, html in
          html.drawing(["class": "chart-key chart-unknown \(Marker.series(series))", "width": "14", "height": "14"])
        }
      }
    }
  }
}

private func parts(_ row: SeriesGrid.Row, of grid: SeriesGrid, on scale: Scale, _ html: inout LinkedHTML) {
  for (series, cell) in row.cells.enumerated() {
    guard let cell, let number = cell.number, number > 0 else { continue }
    let width = scale.position(number)
    let place: LinkedHTML.Attributes = [
      "class": "chart-fill \(Marker.series(series))", "width": percentage(width), "height": "24",
    ]
    html.drawing(place) { html in
      html.element("title", text: grid.words(row, series))
      value(cell.text, within: width, &html)
    }
  }
}

/// Written where it fits: on a phone, on a wide page, or not at all, for the table says it too.
private func value(_ text: String, within width: Double, _ html: inout LinkedHTML) {
  let (phone, page) = (16.0, 22.0)
  let needed = (textWidth(text) + 0.4) * 100
  guard width * page >= needed else { return }
  let kind = width * phone >= needed ? "chart-part" : "chart-part chart-wide"
  html.element("text", ["class": kind, "x": "50%", "y": "50%", "dy": "0.35em", "text-anchor": "middle"], text: text)
}

extension LinkedHTML {
  /// The numbers of a row in words, where only their marks are seen.
  mutating func valuesAsText(_ row: SeriesGrid.Row, of grid: SeriesGrid) {
    let known = row.cells.indices.filter { row.cells[$0]?.number != nil }
    guard !known.isEmpty else { return }
    let words = known.map { grid.words(row, $0, withRow: false) }.joined(separator: ", ")
    element("span", ["class": "visually-hidden"], text: words)
  }

  /// The values of a row that are not published, each with the mark of its series.
  mutating func unknownNotes(
    _ row: SeriesGrid.Row, of grid: SeriesGrid, key: (_ series: Int, inout LinkedHTML) -> Void
  ) {
    let unknown = row.cells.indices.filter { row.cells[$0]?.isUnknown == true }
    guard !unknown.isEmpty else { return }
    element("span", ["class": "chart-note"]) { html in
      for series in unknown {
        html.text(" ")
        key(series, &html)
        if grid.series.count > 1 {
          html.element("span", ["class": "visually-hidden"], text: "\(grid.series[series].text): ")
        }
        if let cell = row.cells[series] { html.text(of: cell) }
      }
    }
  }
}
