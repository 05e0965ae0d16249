/// The marks of a series: a colour and a shape, so that one is told from the other without colour too.
enum Marker {
  /// As many as a reader can keep apart, and the stylesheet has colours for.
  static let count = 6

  static func series(_ index: Int) -> String { "series-\(index % count + 1)" }

  /// Around the origin: disc, diamond, square, triangle, triangle on its head, cross.
  private static let paths = [
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M0-6.5L6.5 0L0 6.5L-6.5 0z", "M-4.5-4.5H4.5V4.5H-4.5z",
    "M0-6L6 5H-6z", "M0 6L6-5H-6z", "M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2z",
  ]

  static func path(_ index: Int) -> String { paths[index % count] }
}

extension LinkedHTML {
  /// The marker of a series at a place of a drawing, with a text for whoever points at it.
  mutating func marker(_ series: Int, x: Double, y: String, hint: String) {
    element("svg", ["class": Marker.series(series), "x": percentage(x), "y": y, "overflow": "visible"]) { html in
      html.element("path", ["class": "chart-marker", "d": Marker.path(series)]) { $0.element("title", text: hint) }
    }
  }

  /// The marker of a series beside its name.
  mutating func markerKey(_ series: Int, _ kind: String = "chart-marker") {
    drawing(["class": "chart-key \(Marker.series(series))", "width": "14", "height": "14", "viewBox": "-7 -7 14 14"]) {
      $0.mark("path", ["class": kind, "d": Marker.path(series)])
    }
  }
}
