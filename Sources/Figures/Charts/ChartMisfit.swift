/// Why a chart cannot draw a table. The words are for a diagnostic, in English like all of them.
package struct ChartMisfit: Hashable, Sendable {
  /// `a column of text and one of numbers`
  package let wanted: String
  /// `2 columns: text "District", text "Context"`
  package let found: String
}

extension Chart {
  /// What of the columns or rows the chart cannot draw, or nothing. A table without rows is judged by its columns.
  package func misfit(_ table: FigureTable) -> ChartMisfit? {
    let kinds = table.columns.map(\.kind)
    let (fits, wanted) =
      switch self {
      case .table: (!kinds.isEmpty, "one or more columns")
      case .number: (!kinds.isEmpty && kinds.allSatisfy(\.isNumber), "one or more columns of numbers")
      case .bar: (kinds.map(\.isNumber) == [false, true], "a column of text and one of numbers")
      case .stackedBar, .dot:
        (
          kinds.first == .text && kinds.hasSeries,
          "a column of text and one or more of numbers, or text (row), text (series) and a number"
        )
      case .line:
        (kinds.hasSeries, "a column for the axis and one or more of numbers, or axis, text (series) and a number")
      case .timeline:
        (
          (3...4).contains(kinds.count),
          "text, start and end, and optionally a group; dates as YYYY, YYYY-MM or YYYY-MM-DD"
        )
      case .matrix:
        (
          (2...3).contains(kinds.count) && kinds.prefix(2).allSatisfy { $0 == .text },
          "text (row) and text (column), and optionally what their cell shows"
        )
      }
    guard fits else { return ChartMisfit(wanted: wanted, found: table.columnsInWords) }
    return misfitOfRows(table)
  }

  private func misfitOfRows(_ table: FigureTable) -> ChartMisfit? {
    switch self {
    case .number where table.rows.count > 1: ChartMisfit(wanted: "one row", found: "\(table.rows.count) rows")
    case .stackedBar: misfitOfSeries(table) ?? misfitOfParts(table)
    case .line, .dot: misfitOfSeries(table)
    case .timeline: table.rows.lazy.compactMap(misfitOfDates).first
    case .number, .table, .bar, .matrix: nil
    }
  }

  /// More cannot be told apart.
  private func misfitOfSeries(_ table: FigureTable) -> ChartMisfit? {
    let count = SeriesGrid(table).series.count
    guard count > Marker.count else { return nil }
    return ChartMisfit(wanted: "at most \(Marker.count) series", found: "\(count) series")
  }

  private func misfitOfParts(_ table: FigureTable) -> ChartMisfit? {
    SeriesGrid(table).numbers.first { $0 < 0 }.map {
      ChartMisfit(wanted: "numbers from zero up, because parts add up to a whole", found: "\($0)")
    }
  }

  private func misfitOfDates(_ row: [FigureTable.Cell]) -> ChartMisfit? {
    let wanted = "dates as YYYY, YYYY-MM or YYYY-MM-DD"
    for cell in row.dropFirst().prefix(2) where !cell.isMissing && DateSpan(cell) == nil {
      return ChartMisfit(wanted: wanted, found: "\"\(cell.text)\"")
    }
    guard row.count > 2, let start = DateSpan(row[1]), let end = DateSpan(row[2]),
      end.days.upperBound <= start.days.lowerBound
    else { return nil }
    return ChartMisfit(
      wanted: "an end that is not before its start", found: "\"\(row[1].text)\" and \"\(row[2].text)\"")
  }
}

extension FigureTable.Cell {
  fileprivate var isMissing: Bool { value == .empty || value == .unknown }
}

extension [FigureTable.Kind] {
  /// One or more numbers after the first column, or the name of a series and its number.
  fileprivate var hasSeries: Bool {
    let rest = dropFirst()
    return !rest.isEmpty && rest.allSatisfy(\.isNumber) || rest.map(\.isNumber) == [false, true]
  }
}

extension FigureTable {
  fileprivate var columnsInWords: String {
    let names = columns.map { "\($0.kind.isNumber ? "number" : "text") \"\($0.label)\"" }
    return names.isEmpty ? "no columns" : names.joined(separator: ", ")
  }
}
