/// What stands above a chart: what is counted, and which mark is which series.
struct ChartHead {
  enum Key { case box, marker, line }

  let plot: Plot
  let series: [FigureTable.Cell]
  let key: Key

  /// A series alone needs no key: its name says what is counted where no unit does.
  func html() -> LinkedHTML {
    var html = LinkedHTML()
    if let caption = plot.unit ?? (series.count == 1 ? series[0].text : nil), !caption.isEmpty {
      html.element("p", ["class": "chart-unit"], text: caption)
    }
    if series.count > 1 { legend(&html) }
    return html
  }

  private func legend(_ html: inout LinkedHTML) {
    html.element("ul", ["class": "chart-legend", "role": "list"]) { html in
      for (index, name) in series.enumerated() {
        html.element("li") { html in
          drawKey(index, &html)
          html.element("span") { $0.text(of: name) }
        }
      }
    }
  }

  private func drawKey(_ index: Int, _ html: inout LinkedHTML) {
    switch key {
    case .marker: html.markerKey(index)
    case .box:
      html.drawing(["class": "chart-key chart-fill \(Marker.series(index))", "width": "14", "height": "14"])
    case .line:
      let box = "-14 -7 28 14"
      html.drawing(["class": "chart-key \(Marker.series(index))", "width": "28", "height": "14", "viewBox": box]) {
        $0.mark("line", ["class": "chart-line-mark", "x1": "-14", "x2": "14", "y1": "0", "y2": "0"])
        $0.mark("path", ["class": "chart-marker", "d": Marker.path(index)])
      }
    }
  }
}
