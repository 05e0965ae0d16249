/// A chart of rows: the label of each is text of the page, which wraps and holds links, and the drawings beside or
/// below the labels stand on one scale. Which of the two is the stylesheet's decision, by the room there is.
struct RowsFrame {
  let chart: Chart
  let labels: [String]
  /// Ems that the values beside the marks need before and after the scale.
  var before = 0.0
  var after = 0.0
  var labelsMayStandBeside = true

  /// - Parameters:
  ///   - axis: the names of positions above the rows, with a line down through all of them.
  ///   - head: what stands above: the unit, the legend.
  func html(
    axis: [AxisTick] = [], head: LinkedHTML = LinkedHTML(), rows: (inout LinkedHTML) -> Void
  ) -> LinkedHTML {
    var html = LinkedHTML()
    html.element("div", ["class": "chart chart-\(chart.rawValue)\(isShort ? " chart-short" : "")"]) { html in
      html.append(head)
      html.element("div", ["class": "chart-frame"]) { html in
        room(before, "before", &html)
        room(after, "after", &html)
        html.axis(axis)
        html.element("ul", ["class": "chart-rows", "role": "list"], rows)
      }
    }
    return html
  }

  /// Short labels stand beside their marks on a phone too.
  private var isShort: Bool { labelsMayStandBeside && labels.allSatisfy { textWidth($0) <= 6.5 } }

  private func room(_ ems: Double, _ side: String, _ html: inout LinkedHTML) {
    guard ems > 0 else { return }
    html.drawing(["class": "chart-room-\(side)", "width": "\(geometry(ems))em", "height": "1"])
  }
}

/// A named position of an axis.
struct AxisTick: Hashable {
  enum Place: String { case start, middle, end }

  let position: Double
  let text: String
  /// Where of the text the position is.
  var place = Place.middle
  /// Zero, from which lengths are measured.
  var isBaseline = false
  /// There is no room for its name on a phone.
  var needsWidth = false
}

extension LinkedHTML {
  /// The names of the ticks, and behind all rows their lines.
  fileprivate mutating func axis(_ ticks: [AxisTick]) {
    guard !ticks.isEmpty else { return }
    drawing(["class": "chart-axis", "width": "100%", "height": "20"]) { html in
      for tick in ticks { html.tickName(tick, y: "14") }
    }
    drawing(["class": "chart-grid", "width": "100%", "height": "100%"]) { html in
      for tick in ticks { html.verticalLine(tick) }
    }
  }

  mutating func tickName(_ tick: AxisTick, y: String) {
    guard !tick.text.isEmpty else { return }
    let width = tick.needsWidth ? " chart-wide" : ""
    element(
      "text",
      ["class": "chart-tick\(width)", "x": percentage(tick.position), "y": y, "text-anchor": tick.place.rawValue],
      text: tick.text)
  }

  mutating func verticalLine(_ tick: AxisTick) {
    let x = percentage(tick.position)
    let kind = tick.isBaseline ? "chart-baseline" : "chart-gridline"
    mark("line", ["class": kind, "x1": x, "x2": x, "y1": "0", "y2": "100%"])
  }
}
