/// What a text description of a chart can say; its sentences are made by a template.
package struct ChartFacts: Hashable, Sendable {
  package struct Extreme: Hashable, Sendable {
    /// Of the row.
    package let label: String
    /// Where there are several.
    package let series: String?
    package let text: String

    package init(label: String, series: String?, text: String) {
      (self.label, self.series, self.text) = (label, series, text)
    }
  }

  package let rows: Int
  /// How many values are not published.
  package let unknown: Int
  package let highest: Extreme?
  package let lowest: Extreme?
  /// Where there are several; of a timeline its lanes, of a matrix its columns.
  package let series: [String]
  /// The ends of the axis of a line, the first start and the last end of a timeline.
  package let first: String?
  package let last: String?
}

extension Chart {
  package func facts(_ table: FigureTable) -> ChartFacts {
    let grid = hasSeries && misfit(table) == nil ? SeriesGrid(table) : nil
    let ordered = grid.map(Chart.extremes) ?? []
    let ends = self == .line ? [table.rows.first?.first?.text, table.rows.last?.first?.text] : timelineEnds(table)
    return ChartFacts(
      rows: table.rows.count,
      unknown: table.rows.reduce(0) { $0 + $1.count { $0.value == .unknown } },
      highest: ordered.last, lowest: ordered.first, series: grid.map(Chart.series) ?? groups(table),
      first: ends.first ?? nil, last: ends.last ?? nil)
  }

  private var hasSeries: Bool { [.bar, .stackedBar, .line, .dot].contains(self) }

  private static func series(_ grid: SeriesGrid) -> [String] {
    grid.series.count > 1 ? grid.series.map(\.text) : []
  }

  /// The lowest and the highest number; of equals the first.
  private static func extremes(_ grid: SeriesGrid) -> [ChartFacts.Extreme] {
    let named = grid.rows.flatMap { row in
      row.cells.enumerated().compactMap { series, cell in
        cell?.number.map { number in
          let name = grid.series.count > 1 ? grid.series[series].text : nil
          return (number, ChartFacts.Extreme(label: row.label.text, series: name, text: cell?.text ?? ""))
        }
      }
    }
    guard let low = named.map(\.0).min(), let high = named.map(\.0).max() else { return [] }
    return [low, high].compactMap { number in named.first { $0.0 == number }?.1 }
  }

  private func groups(_ table: FigureTable) -> [String] {
    switch self {
    case .matrix: Matrix(table).columns.map(\.text)
    case .timeline: Lane.lanes(of: table).compactMap { $0.name?.text }.filter { !$0.isEmpty }
    case .number, .table, .bar, .stackedBar, .line, .dot: []
    }
  }

  private func timelineEnds(_ table: FigureTable) -> [String?] {
    guard self == .timeline, misfit(table) == nil else { return [] }
    let dates = table.rows.flatMap { row in
      row.dropFirst().prefix(2).compactMap { cell in
        DateSpan(cell).map { (days: $0.days, text: cell.shownDate) }
      }
    }
    let first = dates.min { $0.days.lowerBound < $1.days.lowerBound }
    let last = dates.max { $0.days.upperBound < $1.days.upperBound }
    return [first?.text, last?.text]
  }
}
