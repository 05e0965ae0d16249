/// Rows and series of numbers, whether the query gave a column for each series or a row for each number.
struct SeriesGrid {
  struct Row {
    let label: FigureTable.Cell
    /// One for each series; nothing where the query gave none.
    var cells: [FigureTable.Cell?]
  }

  let series: [FigureTable.Cell]
  let rows: [Row]
  /// How the numbers are written.
  let kind: FigureTable.Kind

  init(_ table: FigureTable) {
    kind = table.columns.last?.kind ?? .text
    if table.isLong {
      series = SeriesGrid.distinct(table.rows.map { $0[1] })
      rows = SeriesGrid.rows(ofLong: table, series: series)
    } else {
      series = table.columns.dropFirst().map { FigureTable.Cell(value: .text($0.label), text: $0.label) }
      rows = table.rows.map { Row(label: $0[0], cells: Array($0.dropFirst())) }
    }
  }

  var numbers: [Double] { rows.flatMap { row in row.cells.compactMap { $0?.number } } }

  /// For whoever points at a mark or cannot see it: `Row, series: 28,000`; the series only where there are several.
  func words(_ row: Row, _ series: Int, withRow: Bool = true) -> String {
    let names = [withRow ? row.label.text : "", self.series.count > 1 ? self.series[series].text : ""]
    let name = names.filter { !$0.isEmpty }.joined(separator: ", ")
    return [name, row.cells[series]?.text ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func distinct(_ cells: [FigureTable.Cell]) -> [FigureTable.Cell] {
    var seen: Set<FigureTable.Cell.Name> = []
    return cells.filter { seen.insert($0.name).inserted }
  }

  /// A second number for the same row and series begins a row of its own, rather than being lost.
  private static func rows(ofLong table: FigureTable, series: [FigureTable.Cell]) -> [Row] {
    let columns = Dictionary(uniqueKeysWithValues: series.enumerated().map { ($0.element.name, $0.offset) })
    var rows: [Row] = []
    var latest: [FigureTable.Cell.Name: Int] = [:]
    for cells in table.rows {
      guard let column = columns[cells[1].name] else { continue }
      var index = latest[cells[0].name] ?? rows.count
      if index < rows.count, rows[index].cells[column] != nil { index = rows.count }
      if index == rows.count { rows.append(Row(label: cells[0], cells: series.map { _ in nil })) }
      rows[index].cells[column] = cells[2]
      latest[cells[0].name] = index
    }
    return rows
  }
}

extension FigureTable {
  /// A row for each number: row, series, number.
  var isLong: Bool { columns.count == 3 && columns[1].kind == .text && columns[2].kind.isNumber }
}

extension FigureTable.Cell {
  /// Two entries may bear one title.
  struct Name: Hashable {
    let text: String
    let target: Int?
  }

  var name: Name { Name(text: text, target: target) }

  /// What can be drawn: never a number that is not published, nor one beyond what a drawing can tell.
  var number: Double? {
    guard case .number(let number) = value, number.isFinite, abs(number) < 1e100 else { return nil }
    return abs(number) < 1e-100 ? 0 : number
  }

  /// There is something to say, but nothing to draw.
  var isUnknown: Bool { number == nil && value != .empty && !text.isEmpty }
}
