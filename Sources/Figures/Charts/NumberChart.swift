import Tables

/// Each number of the only row, large, over the label of its column.
func numberChart(_ plot: Plot) -> LinkedHTML {
  var html = LinkedHTML()
  html.element("dl", ["class": "chart chart-number"]) { html in
    for (column, cell) in zip(plot.table.columns, plot.table.rows.first ?? []) {
      html.element("div") { html in
        html.element("dt", text: column.label)
        html.element("dd") { html in numberWithUnit(cell, of: column, plot, &html) }
      }
    }
  }
  return html
}

/// The unit is left out where the label above says it already, and where the number has a sign of its own.
private func numberWithUnit(
  _ cell: FigureTable.Cell, of column: FigureTable.Column, _ plot: Plot, _ html: inout LinkedHTML
) {
  html.text(of: cell)
  guard let unit = plot.unit, column.kind == .number(.plain), cell.value != .empty,
    unit.lowercased() != column.label.lowercased()
  else { return }
  html.text(" ")
  html.element("span", ["class": "chart-unit"], text: unit)
}
