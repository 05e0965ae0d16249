/// A named position of an axis.
struct AxisTick: Hashable {
  enum Place: String { case start, middle, end }

  let position: Double
  var text: String
  /// Where of the text the position is.
  var place = Place.middle
  /// Zero, from which lengths are measured.
  var isBaseline = false
  /// There is no room for its name on a phone.
  var needsWidth = false

  /// Every so many names, so that they do not touch on a phone, and more of them where the page is wide.
  /// - Parameters:
  ///   - phone: ems there are for all of them.
  ///   - page: likewise.
  static func named(_ ticks: [AxisTick], phone: Double, page: Double) -> [AxisTick] {
    let width = (ticks.map { textWidth($0.text) }.max() ?? 0) + 0.8
    let count = ticks.count { !$0.text.isEmpty }
    let step = every(count, of: width, within: page)
    let onPhone = step * every((count + step - 1) / step, of: width, within: phone)
    let first = (ticks.firstIndex { $0.isBaseline } ?? 0) % onPhone
    return ticks.enumerated().map { index, tick in
      var tick = tick
      if (index - first) % step != 0 { tick.text = "" }
      tick.needsWidth = (index - first) % onPhone != 0
      return tick
    }
  }

  private static func every(_ count: Int, of width: Double, within room: Double) -> Int {
    let fitting = max(1, Int(room / width))
    return max(1, (count + fitting - 1) / fitting)
  }
}

extension LinkedHTML {
  /// The names of the ticks, and behind all rows their lines.
  mutating func axis(_ ticks: [AxisTick]) {
    guard !ticks.isEmpty else { return }
    if ticks.contains(where: { !$0.text.isEmpty }) {
      drawing(["class": "chart-axis", "width": "100%", "height": "20"]) { html in
        for tick in ticks { html.tickName(tick, y: "14") }
      }
    }
    element("div", ["class": "chart-grid"]) { html in
      html.drawing(["width": "100%", "height": "100%"]) { html in
        for tick in ticks { html.verticalLine(tick) }
      }
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

  private mutating func verticalLine(_ tick: AxisTick) {
    let x = percentage(tick.position)
    let kind = tick.isBaseline ? "chart-baseline" : "chart-gridline"
    mark("line", ["class": kind, "x1": x, "x2": x, "y1": "0", "y2": "100%"])
  }
}
