/// A bar from start to end for each row, or a marker where it has no end, in lanes by group.
func timelineChart(_ plot: Plot) -> LinkedHTML {
  let lanes = Lane.lanes(of: plot.table)
  let spans = lanes.flatMap { lane in lane.items.compactMap(\.days) }
  guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else {
    return tableChart(plot)
  }
  let scale = TimeScale(covering: first..<last, rounded: true)
  let frame = RowsFrame(chart: .timeline, labels: [], labelsMayStandBeside: false)
  return frame.html(axis: timeAxis(scale)) { html in
    for lane in lanes {
      if let name = lane.name, !name.text.isEmpty {
        html.element("li", ["class": "chart-lane"]) { html in
          html.element("span", ["class": "chart-label"]) { $0.text(of: name) }
          html.element("ul", ["class": "chart-rows", "role": "list"]) { html in
            for item in lane.items { draw(item, on: scale, &html) }
          }
        }
      } else {
        for item in lane.items { draw(item, on: scale, &html) }
      }
    }
  }
}

private func draw(_ item: Lane.Item, on scale: TimeScale, _ html: inout LinkedHTML) {
  html.element("li") { html in
    html.element("span", ["class": "chart-label"]) { html in
      html.text(of: item.label)
      html.text(" ")
      html.element("span", ["class": "chart-dates"], text: item.dates)
    }
    html.drawing(["class": "chart-plot series-1", "width": "100%", "height": "22"]) { html in
      guard let days = item.days else { return }
      let (start, end) = (scale.position(days.lowerBound), scale.position(days.upperBound))
      if item.isPoint {
        html.marker(0, x: (start + end) / 2, y: "50%", hint: item.dates)
      } else {
        html.mark(
          "rect",
          [
            "class": "chart-bar-mark", "x": percentage(start), "y": "5", "width": percentage(end - start),
            "height": "12",
          ])
      }
    }
  }
}

/// Names stand after their lines, where the year or month begins; the last line ends the axis.
private func timeAxis(_ scale: TimeScale) -> [AxisTick] {
  scale.ticks.map { tick in
    let isEnd = tick.day == scale.domain.upperBound
    return AxisTick(position: scale.position(tick.day), text: isEnd ? "" : tick.text, place: .start)
  }
}

/// The rows of a timeline that belong to one group, in the order of the query; groups in that of their first rows.
struct Lane {
  struct Item {
    let label: FigureTable.Cell
    /// Nothing where the start is not known.
    let days: Range<Int>?
    let isPoint: Bool
    /// As the query gave them.
    let dates: String
  }

  let name: FigureTable.Cell?
  var items: [Item]

  static func lanes(of table: FigureTable) -> [Lane] {
    var lanes: [Lane] = []
    for row in table.rows where row.count >= 3 {
      let name = row.count > 3 ? row[3] : nil
      if let lane = lanes.firstIndex(where: { $0.name?.text == name?.text }) {
        lanes[lane].items.append(Item(row))
      } else {
        lanes.append(Lane(name: name, items: [Item(row)]))
      }
    }
    return lanes
  }
}

extension Lane.Item {
  fileprivate init(_ row: [FigureTable.Cell]) {
    label = row[0]
    let (start, end) = (DateSpan(row[1]), DateSpan(row[2]))
    isPoint = end == nil
    days = start.map { start in
      start.days.lowerBound..<max(start.days.upperBound, end?.days.upperBound ?? 0)
    }
    dates = row[1...2].map(\.shownDate).filter { !$0.isEmpty }.joined(separator: " – ")
  }
}

extension FigureTable.Cell {
  /// A year that came as a number is not written like one.
  var shownDate: String {
    if case .number = value { return dateText ?? text }
    return text
  }
}
