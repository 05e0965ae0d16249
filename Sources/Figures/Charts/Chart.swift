package import Catalog

/// A way to show the result of a query. Nothing here has words: what is read comes from the table and from `Formatting`.
package enum Chart: String, CaseIterable, Sendable {
  case number, table, bar
  case stackedBar = "stacked-bar"
  case line, dot, timeline, matrix
}

extension Chart {
  /// - Parameters:
  ///   - unit: what the numbers count, where their columns do not say.
  ///   - title: names what can be scrolled; the frame around the chart shows it.
  ///   - id: of the figure, unlike all others of the page.
  /// - Returns: nothing for a table without rows, and the table itself where the chart cannot draw it (see `misfit`).
  package func draw(
    _ table: FigureTable, unit: String? = nil, title: String, id: String, formatting: Formatting
  ) -> LinkedHTML {
    guard !table.rows.isEmpty else { return LinkedHTML() }
    let plot = Plot(table: table, unit: unit, title: title, id: id, formatting: formatting)
    guard misfit(table) == nil else { return scrolledTable(plot) }
    return draw(plot)
  }

  private func draw(_ plot: Plot) -> LinkedHTML {
    switch self {
    case .number: numberChart(plot)
    case .bar: barChart(plot)
    case .table, .stackedBar, .line, .dot, .timeline, .matrix: scrolledTable(plot)
    }
  }
}

/// What every chart is drawn from.
struct Plot {
  let table: FigureTable
  let unit: String?
  let title: String
  let id: String
  let formatting: Formatting
}
