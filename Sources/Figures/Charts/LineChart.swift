import Catalog

/// A line for each series, with a marker at each point; a gap where a value is missing or not published.
/// All of it is hidden from assistive technology: the table below has the same numbers, in order.
func lineChart(_ plot: Plot) -> LinkedHTML {
  let grid = SeriesGrid(plot.table)
  let lines = LineDrawing(grid, xKind: plot.table.columns.first?.kind ?? .text, plot.formatting)
  let names = LineNames(lines)
  var html = LinkedHTML()
  html.element("div", ["class": "chart chart-line\(names.isLegend ? " chart-named" : "")"]) { html in
    html.append(ChartHead(plot: plot, series: grid.series, key: .line).html())
    html.element("div", ["class": "chart-canvas"]) { html in
      lines.drawScale(&html)
      html.drawing(["class": "chart-lines", "width": "100%", "height": geometry(lines.height)]) { html in
        lines.drawGrid(&html)
        for series in grid.series.indices { lines.drawPath(series, &html) }
        for series in grid.series.indices { lines.drawPoints(series, &html) }
        if grid.series.count == 1 { lines.drawValues(withLast: !names.isShown, &html) }
        lines.drawUnknown(&html)
      }
      names.draw(&html)
    }
  }
  return html
}

/// The points of a line chart: across in parts of the width, down in pixels, so that texts keep their size.
struct LineDrawing {
  struct Point {
    let row: Int
    let x: Double
    /// In pixels from the top; nothing where there is no number to draw.
    let y: Double?
    let cell: FigureTable.Cell?
  }

  static let (top, plotHeight) = (16.0, 220.0)

  let grid: SeriesGrid
  let axis: LineAxis
  let scale: Scale
  let formatting: Formatting
  /// Of each series, from left to right.
  let points: [[Point]]

  init(_ grid: SeriesGrid, xKind: FigureTable.Kind, _ formatting: Formatting) {
    let axis = LineAxis(grid.rows.map(\.label), kind: xKind, formatting: formatting)
    let scale = Scale(ofPoints: grid.numbers, percent: grid.kind.isPercent)
    points = grid.series.indices.map { series in
      let points = grid.rows.indices.compactMap { row in
        axis.positions[row].map { x in
          let cell = grid.rows[row].cells[series]
          return Point(row: row, x: x, y: cell?.number.map { LineDrawing.y($0, scale) }, cell: cell)
        }
      }
      return points.sorted { ($0.x, $0.row) < ($1.x, $1.row) }
    }
    (self.grid, self.axis, self.scale, self.formatting) = (grid, axis, scale, formatting)
  }

  static func y(_ number: Double, _ scale: Scale) -> Double { top + plotHeight * (1 - scale.position(number) / 100) }

  var bottom: Double { LineDrawing.top + LineDrawing.plotHeight }

  /// A band of its own below the lines shows what is not published, where no length can be read from it.
  private var unknownBand: Double { points.joined().contains { $0.cell?.isUnknown == true } ? 24 : 0 }

  var height: Double { bottom + unknownBand + 28 }
}

extension LineDrawing {
  func drawScale(_ html: inout LinkedHTML) {
    let texts = scale.ticks.map { grid.kind.text($0, formatting) }
    let width = geometry(room(for: texts) + 0.3) + "em"
    html.drawing(["class": "chart-scale", "width": width, "height": geometry(height)]) { html in
      for (tick, text) in zip(scale.ticks, texts) {
        let y = geometry(LineDrawing.y(tick, scale))
        html.element(
          "text", ["class": "chart-tick", "x": "100%", "dx": "-10", "y": y, "dy": "0.35em", "text-anchor": "end"],
          text: text)
      }
    }
  }

  func drawGrid(_ html: inout LinkedHTML) {
    for tick in scale.ticks {
      let y = geometry(LineDrawing.y(tick, scale))
      let kind = tick == 0 ? "chart-baseline" : "chart-gridline"
      html.mark("line", ["class": kind, "x1": "0", "x2": "100%", "y1": y, "y2": y])
    }
    for tick in axis.ticks { html.tickName(tick, y: geometry(height - 6)) }
  }

  /// Its own system of coordinates is stretched to the width of the page; the stroke is not.
  func drawPath(_ series: Int, _ html: inout LinkedHTML) {
    let path = points[series].split { $0.y == nil }.map { run in
      run.enumerated().map { "\($0.offset == 0 ? "M" : "L")\(geometry($0.element.x)) \(geometry($0.element.y ?? 0))" }
        .joined()
    }
    let height = geometry(height)
    html.element(
      "svg", ["viewBox": "0 0 100 \(height)", "preserveAspectRatio": "none", "width": "100%", "height": height]
    ) { html in
      html.mark(
        "path",
        [
          "class": "chart-line-mark \(Marker.series(series))", "vector-effect": "non-scaling-stroke",
          "d": path.joined(),
        ])
    }
  }

  /// Many points would be a string of beads: some of them tell the series, and the ones that no line leads to are all
  /// there is to see.
  func drawPoints(_ series: Int, _ html: inout LinkedHTML) {
    let points = points[series]
    let step = points.count <= 24 ? 1 : points.count / 8
    for (index, point) in points.enumerated() {
      guard let y = point.y else { continue }
      let isLast = index == points.count - 1
      let isAlone = (index == 0 || points[index - 1].y == nil) && (isLast || points[index + 1].y == nil)
      guard index % step == 0 || isLast || isAlone else { continue }
      html.marker(series, x: point.x, y: geometry(y), hint: grid.words(grid.rows[point.row], series))
    }
  }
}
