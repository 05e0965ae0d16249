/// What stands at the ends of the lines: the last value, and of several series their names, where the page has the
/// room; a phone shows the legend.
struct LineNames {
  private static let lineHeight = 18.0

  private struct Name {
    let series: Int
    let text: String
    /// Where the line ends, and where its name stands.
    let end: Double
    var y: Double
  }

  private let names: [Name]
  private let height: Double
  /// Every line reaches the end, and there is room.
  let isShown: Bool
  /// The names take the place of the legend.
  let isLegend: Bool

  init(_ lines: LineDrawing) {
    let names = lines.grid.series.indices.compactMap { series in LineNames.name(series, lines) }
    isShown = names.count == lines.points.count && names.allSatisfy { textWidth($0.text) <= 14 }
    isLegend = isShown && names.count > 1
    self.names = LineNames.apart(names.sorted { ($0.y, $0.series) < ($1.y, $1.series) }, above: lines.bottom)
    height = lines.height
  }

  private static func name(_ series: Int, _ lines: LineDrawing) -> Name? {
    guard let last = lines.points[series].last, last.x == 100, let y = last.y, let value = last.cell?.text else {
      return nil
    }
    let name = lines.grid.series.count > 1 ? lines.grid.series[series].text + " " : ""
    return Name(series: series, text: name + value, end: y, y: y)
  }

  /// No two on one another: pushed down where they would be, and back up from the lower edge.
  private static func apart(_ names: [Name], above bottom: Double) -> [Name] {
    var names = names
    for index in names.indices.dropFirst() { names[index].y = max(names[index].y, names[index - 1].y + lineHeight) }
    var limit = bottom
    for index in names.indices.reversed() {
      names[index].y = min(names[index].y, limit)
      limit = names[index].y - lineHeight
    }
    return names
  }

  func draw(_ html: inout LinkedHTML) {
    guard isShown else { return }
    let width = room(for: names.map(\.text)) + (isLegend ? 1.8 : 0.4)
    html.drawing(
      [
        "class": isLegend ? "chart-names chart-wide" : "chart-names", "width": "\(geometry(width))em",
        "height": geometry(height),
      ]
    ) { html in
      for name in names {
        if isLegend { lead(name, &html) }
        let x = isLegend ? "26" : "9"
        html.element("text", ["class": "chart-name", "x": x, "y": geometry(name.y), "dy": "0.35em"], text: name.text)
      }
    }
  }

  /// From the end of the line to its name, which may have had to move.
  private func lead(_ name: Name, _ html: inout LinkedHTML) {
    html.mark(
      "line",
      [
        "class": "chart-lead \(Marker.series(name.series))", "x1": "9", "y1": geometry(name.end), "x2": "22",
        "y2": geometry(name.y),
      ])
  }
}
