/// Each number of the only row, large, over the label of its column.
func numberChart(_ plot: Plot) -> LinkedHTML {
  var html = LinkedHTML()
  html.element("dl", ["class": "chart chart-number"]) { html in
    for (column, cell) in zip(plot.table.columns, plot.table.rows.first ?? []) {
      html.element("div") { html in
        html.element("dt", text: column.label)
        html.element("dd") { html in
          html.text(of: cell)
          if let unit = unit(of: column, plot), cell.value != .empty {
            html.text(" ")
            html.element("span", ["class": "chart-unit"], text: unit)
          }
        }
      }
    }
  }
  return html
}

/// Left out where the label says it already, and where the number has a sign of its own.
private func unit(of column: FigureTable.Column, _ plot: Plot) -> String? {
  guard let unit = plot.unit, !column.kind.hasSign, unit.lowercased() != column.label.lowercased() else { return nil }
  return unit
}
