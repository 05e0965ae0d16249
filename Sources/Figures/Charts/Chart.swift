package import Catalog

/// A way to show the result of a query. Nothing here has words: what is read comes from the table and from `Formatting`.
///
/// Charts are text of the page with small drawings in it, sized by attributes and coloured by the stylesheet, so that
/// labels wrap, links work and nothing needs a style or a script of its own.
package enum Chart: String, CaseIterable, Sendable {
  case number, table, bar
  case stackedBar = "stacked-bar"
  case line, dot, timeline, matrix
}

extension Chart {
  /// - Parameters:
  ///   - unit: what the numbers count, where their columns do not say.
  ///   - title: names what can be scrolled; the frame around the chart shows it.
  /// - Returns: nothing for a table without rows, and the table itself where the chart cannot draw it (see `misfit`).
  package func draw(_ table: FigureTable, unit: String? = nil, title: String, formatting: Formatting) -> LinkedHTML {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return LinkedHTML() }
    let plot = Plot(table: table, unit: unit, title: title, formatting: formatting)
    return misfit(table) == nil ? draw(plot) : tableChart(plot)
  }

  private func draw(_ plot: Plot) -> LinkedHTML {
    switch self {
    case .number: numberChart(plot)
    case .table: tableChart(plot)
    case .bar: barChart(plot)
    case .stackedBar: stackedBarChart(plot)
    case .line: lineChart(plot)
    case .dot: dotChart(plot)
    case .timeline: timelineChart(plot)
    case .matrix: matrixChart(plot)
    }
  }
}

/// What every chart is drawn from.
struct Plot {
  let table: FigureTable
  let unit: String?
  let title: String
  let formatting: Formatting
}
