/// The data of a figure as a table: what the chart `table` shows, and what stands below every other.
/// - Parameter caption: read before the table by assistive technology, and seen where the stylesheet shows it.
package func dataTable(_ table: FigureTable, caption: String? = nil) -> LinkedHTML {
  var html = LinkedHTML()
  html.element("table") { html in
    if let caption { html.element("caption", text: caption) }
    html.element("thead") { html in
      html.element("tr") { html in
        for column in table.columns { html.element("th", ["scope": "col", "class": column.side], text: column.label) }
      }
    }
    html.element("tbody") { html in
      for row in table.rows { html.element("tr") { html in dataRow(row, of: table, &html) } }
    }
  }
  return html
}

/// The first column heads its row where it is text.
private func dataRow(_ row: [FigureTable.Cell], of table: FigureTable, _ html: inout LinkedHTML) {
  for (index, (column, cell)) in zip(table.columns, row).enumerated() {
    if index == 0, column.kind == .text, table.columns.count > 1 {
      html.element("th", ["scope": "row"]) { $0.text(of: cell) }
    } else {
      html.element("td", ["class": column.side]) { $0.text(of: cell) }
    }
  }
}

/// A table that is wider than the page is scrolled, with the keyboard too.
func tableChart(_ plot: Plot) -> LinkedHTML {
  var html = LinkedHTML()
  html.element(
    "div", ["class": "table chart chart-table", "role": "region", "aria-label": plot.title, "tabindex": "0"]
  ) { $0.append(dataTable(plot.table)) }
  return html
}

extension FigureTable.Column {
  /// Numbers stand one under the other by their last digit.
  fileprivate var side: String { kind == .text ? "left" : "right" }
}
