extension LineDrawing {
  /// The values of a line alone where they fit; without room for all, its ends. The last may stand behind the line
  /// (see `LineNames`).
  func drawValues(withLast: Bool, _ html: inout LinkedHTML) {
    let known = points[0].filter { $0.y != nil }
    let width = (known.compactMap { $0.cell?.text }.map(textWidth).max() ?? 0) + 0.8
    let needed = width * Double(known.count)
    let isEnd = { (index: Int) in index == 0 || index == known.count - 1 }
    for (index, point) in known.dropLast(withLast ? 0 : 1).enumerated() where isEnd(index) || needed <= 36 {
      valueText(
        point, isAlwaysShown: needed <= 17 || index == known.count - 1, isBelow: isValley(index, of: known), &html)
    }
  }

  /// Where the line comes from above, its value stands below, if there is room over the axis.
  private func isValley(_ index: Int, of points: [Point]) -> Bool {
    let neighbours = [index - 1, index + 1].filter(points.indices.contains).compactMap { points[$0].y }
    guard let y = points[index].y, y < bottom - 20, !neighbours.isEmpty else { return false }
    return neighbours.reduce(0, +) / Double(neighbours.count) < y - 4
  }

  private func valueText(_ point: Point, isAlwaysShown: Bool, isBelow: Bool, _ html: inout LinkedHTML) {
    guard let y = point.y, let text = point.cell?.text else { return }
    let place: AxisTick.Place = point.x < 4 ? .start : point.x > 96 ? .end : .middle
    let kind = isAlwaysShown ? "chart-value" : "chart-value chart-wide"
    html.element(
      "text",
      [
        "class": kind, "x": percentage(point.x), "dx": place == .start ? "-4" : place == .end ? "4" : "0",
        "y": geometry(isBelow ? y + 19 : y - 10), "text-anchor": place.rawValue,
      ], text: text)
  }

  /// Once for each place and text, however many series it is missing from.
  func drawUnknown(_ html: inout LinkedHTML) {
    var drawn: Set<[String]> = []
    for (series, points) in points.enumerated() {
      for point in points {
        guard let cell = point.cell, cell.isUnknown, drawn.insert([percentage(point.x), cell.text]).inserted else {
          continue
        }
        let hint = grid.words(grid.rows[point.row], series)
        let place: AxisTick.Place = point.x < 4 ? .start : point.x > 96 ? .end : .middle
        html.element(
          "text",
          [
            "class": "chart-unknown-text", "x": percentage(point.x), "y": geometry(bottom + 18),
            "text-anchor": place.rawValue,
          ]
        ) { html in
          html.element("title", text: hint)
          html.text(cell.text)
        }
      }
    }
  }
}
