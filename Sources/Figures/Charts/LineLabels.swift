extension LineDrawing {
  /// The values of a line alone: first and last always, the others where they fit.
  func drawValues(_ html: inout LinkedHTML) {
    let known = points[0].filter { $0.y != nil }
    let width = (known.compactMap { $0.cell?.text }.map(textWidth).max() ?? 0) + 0.8
    let needed = width * Double(known.count)
    for (index, point) in known.enumerated() {
      let isEnd = index == 0 || index == known.count - 1
      guard isEnd || needed <= 36 else { continue }
      valueText(point, isAlwaysShown: isEnd || needed <= 17, isFirst: index == 0, &html)
    }
  }

  private func valueText(_ point: Point, isAlwaysShown: Bool, isFirst: Bool, _ html: inout LinkedHTML) {
    guard let y = point.y, let text = point.cell?.text else { return }
    let place: AxisTick.Place = point.x < 4 && isFirst ? .start : point.x > 96 ? .end : .middle
    let kind = isAlwaysShown ? "chart-value" : "chart-value chart-wide"
    html.element(
      "text",
      [
        "class": kind, "x": percentage(point.x), "dx": place == .start ? "-4" : place == .end ? "4" : "0",
        "y": geometry(y - 10), "text-anchor": place.rawValue,
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

/// The names of the series at the ends of their lines, for pages that have the room; a phone shows the legend.
struct LineNames {
  private static let lineHeight = 18.0

  private let names: [(series: Int, text: String, y: Double)]
  private let height: Double
  let isShown: Bool

  init(_ lines: LineDrawing) {
    let ends = lines.points.enumerated().compactMap { series, points in
      points.last { $0.y != nil }.flatMap { end in
        end.y.map { (series: series, text: "\(lines.grid.series[series].text) \(end.cell?.text ?? "")", y: $0) }
      }
    }
    isShown =
      lines.grid.series.count > 1 && ends.count == lines.grid.series.count
      && ends.allSatisfy { textWidth($0.text) <= 14 }
    names = LineNames.apart(ends.sorted { ($0.y, $0.series) < ($1.y, $1.series) }, above: lines.bottom)
    height = lines.height
  }

  /// No two on one another: pushed down where they would be, and back up from the lower edge.
  private static func apart(
    _ names: [(series: Int, text: String, y: Double)], above bottom: Double
  ) -> [(series: Int, text: String, y: Double)] {
    var names = names
    for index in names.indices.dropFirst() {
      names[index].y = max(names[index].y, names[index - 1].y + lineHeight)
    }
    var limit = bottom
    for index in names.indices.reversed() {
      names[index].y = min(names[index].y, limit)
      limit = names[index].y - lineHeight
    }
    return names
  }

  func draw(_ html: inout LinkedHTML) {
    guard isShown else { return }
    let width = geometry(room(for: names.map(\.text)) + 1.6) + "em"
    html.drawing(["class": "chart-names chart-wide", "width": width, "height": geometry(height)]) { html in
      for name in names {
        html.element(
          "svg", ["class": Marker.series(name.series), "x": "18", "y": geometry(name.y), "overflow": "visible"]
        ) {
          $0.mark("path", ["class": "chart-marker", "d": Marker.path(name.series)])
        }
        html.element(
          "text", ["class": "chart-name", "x": "30", "y": geometry(name.y), "dy": "0.35em"], text: name.text)
      }
    }
  }
}
