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
        html.axis(named(axis))
        html.element("ul", ["class": "chart-rows", "role": "list"], rows)
      }
    }
    return html
  }

  /// Short labels stand beside their marks on a phone too.
  private var isShort: Bool { labelsMayStandBeside && labels.allSatisfy { textWidth($0) <= 6.5 } }

  private func named(_ axis: [AxisTick]) -> [AxisTick] {
    let beside = labels.isEmpty ? 0 : (labels.map(textWidth).max() ?? 0) + 1
    let rooms = before + after
    return AxisTick.named(axis, phone: 20 - rooms - (isShort ? beside : 0), page: 38 - rooms - min(beside, 15))
  }

  private func room(_ ems: Double, _ side: String, _ html: inout LinkedHTML) {
    guard ems > 0 else { return }
    html.drawing(["class": "chart-room-\(side)", "width": "\(geometry(ems))em", "height": "1"])
  }
}
