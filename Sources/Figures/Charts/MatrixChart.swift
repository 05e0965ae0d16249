/// What goes with what: a row and a column for each name, in the order of the query, and a mark or a text where they meet.
func matrixChart(_ plot: Plot) -> LinkedHTML {
  let matrix = Matrix(plot.table)
  let manyMarks = matrix.columns.count > 6 && matrix.isMarked
  var html = LinkedHTML()
  html.element(
    "div",
    [
      "class": "table chart chart-matrix\(manyMarks ? " chart-upright" : "")", "role": "region",
      "aria-label": plot.title, "tabindex": "0",
    ]
  ) { html in
    html.element("table") { html in
      head(matrix, &html)
      html.element("tbody") { html in
        for row in matrix.rows.indices { html.element("tr") { cells(of: row, matrix, &$0) } }
      }
    }
  }
  return html
}

private func head(_ matrix: Matrix, _ html: inout LinkedHTML) {
  html.element("thead") { html in
    html.element("tr") { html in
      html.element("td") { _ in }
      for column in matrix.columns {
        html.element("th", ["scope": "col"]) { html in html.element("span") { $0.text(of: column) } }
      }
    }
  }
}

private func cells(of row: Int, _ matrix: Matrix, _ html: inout LinkedHTML) {
  html.element("th", ["scope": "row"]) { $0.text(of: matrix.rows[row]) }
  for (column, name) in matrix.columns.enumerated() {
    html.element("td") { html in
      guard let values = matrix.cells[Matrix.Place(row: row, column: column)] else { return }
      if matrix.isMarked { mark(name, &html) }
      for value in values { html.element("div") { $0.text(of: value) } }
    }
  }
}

/// A mark says nothing to whoever does not see it, so it bears the name of its column.
private func mark(_ column: FigureTable.Cell, _ html: inout LinkedHTML) {
  html.element("span", ["class": "visually-hidden"], text: column.text)
  html.drawing(["class": "series-1", "width": "14", "height": "14", "viewBox": "-7 -7 14 14"]) {
    $0.mark("circle", ["class": "chart-marker", "r": "6"])
  }
}

/// The names of rows and columns, and what is where they meet.
struct Matrix {
  struct Place: Hashable {
    let row, column: Int
  }

  private(set) var rows: [FigureTable.Cell] = []
  private(set) var columns: [FigureTable.Cell] = []
  private(set) var cells: [Place: [FigureTable.Cell]] = [:]
  /// There is nothing to show but that they meet.
  let isMarked: Bool

  init(_ table: FigureTable) {
    isMarked = table.columns.count == 2
    var (rowIndex, columnIndex) = ([FigureTable.Cell.Name: Int](), [FigureTable.Cell.Name: Int]())
    for cells in table.rows where cells.count >= 2 {
      let row = Matrix.index(of: cells[0], in: &rows, &rowIndex)
      let column = Matrix.index(of: cells[1], in: &columns, &columnIndex)
      guard let row, let column else { continue }
      self.cells[Place(row: row, column: column), default: []] += cells[2...].filter { $0.value != .empty }
    }
  }

  /// A row without a column still has its name, as after a left join.
  private static func index(
    of cell: FigureTable.Cell, in names: inout [FigureTable.Cell], _ index: inout [FigureTable.Cell.Name: Int]
  ) -> Int? {
    guard !cell.text.isEmpty else { return nil }
    if let known = index[cell.name] { return known }
    index[cell.name] = names.count
    names.append(cell)
    return names.count - 1
  }
}
