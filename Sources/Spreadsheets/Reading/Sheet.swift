package import Diagnostics

/// A spreadsheet as it was saved: a line of headings, and rows of cells.
package struct Sheet: Sendable {
  package let file: String
  package let header: [String]
  /// Those in which something is written.
  package let rows: [Row]

  package struct Row: Sendable {
    /// As a spreadsheet counts it: the headings are row 1.
    package let number: Int
    /// As many as there are headings; without spaces at their ends.
    package let cells: [String]
  }

  /// The place of a cell, for diagnostics: line and column are those of the spreadsheet.
  ///
  /// - Parameter column: counted from 0.
  package static func place(row: Int, column: Int) -> SourceRange {
    SourceRange(SourcePosition(line: row, column: column + 1), length: 1)
  }
}

extension Sheet {
  /// Reads a file of separated values. A pure function of its parameter.
  ///
  /// - Returns: nothing when there are no headings, with the fault.
  package static func read(_ file: SourceFile) -> (Sheet?, [Diagnostic]) {
    var reader = SeparatedValues(file)
    let records = reader.records()
    var diagnostics = reader.diagnostics
    guard let header = records.first?.map(Sheet.trimmed), header.contains(where: { !$0.isEmpty }) else {
      diagnostics.append(Diagnostic(NoHeadings(), file: file.displayPath, range: .fileStart))
      return (nil, diagnostics)
    }
    var rows: [Row] = []
    for (index, record) in records.enumerated().dropFirst() {
      let cells = record.map(trimmed)
      if let extra = cells.indices.dropFirst(header.count).first(where: { !cells[$0].isEmpty }) {
        let fault = ExtraCell(text: cells[extra], headings: header.count)
        diagnostics.append(Diagnostic(fault, file: file.displayPath, range: place(row: index + 1, column: extra)))
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(Row(number: index + 1, cells: header.indices.map { $0 < cells.count ? cells[$0] : "" }))
    }
    return (Sheet(file: file.displayPath, header: header, rows: rows), diagnostics)
  }

  private static func trimmed(_ cell: String) -> String {
    var text = cell[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return withoutGuard(String(text))
  }

  /// Open data puts an apostrophe before what a spreadsheet would take for a formula.
  private static func withoutGuard(_ text: String) -> String {
    guard text.unicodeScalars.first == "'",
      let start = text.unicodeScalars.dropFirst().first(where: { !$0.properties.isWhitespace }),
      "=+-@\u{FF0B}\u{FF0D}\u{FF1D}\u{FF20}".unicodeScalars.contains(start)
    else { return text }
    return String(text.unicodeScalars.dropFirst())
  }
}
