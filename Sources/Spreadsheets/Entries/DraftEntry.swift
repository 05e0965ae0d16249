package import Catalog
package import Diagnostics

/// An entry made from a row, with the way back from its lines to the cells that they come from.
package struct DraftEntry: Sendable {
  package let id: EntryID
  package let row: Int
  package let text: String
  let sheet: String
  /// For each line the column that it comes from; nothing for the fences.
  let columns: [Int?]
  let header: [String]

  package var path: String { "\(id.collection)/\(id.slug).md" }

  /// A fault of the entry, told of the cell.
  package func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    let line = diagnostic.range.start.line
    let column = columns.indices.contains(line - 1) ? columns[line - 1] : nil
    guard let column else {
      // Of the entry as a whole: something is missing.
      let help = "fill it in, in a column of that name"
      return diagnostic.told(of: sheet, at: Sheet.place(row: row, column: 0), in: nil, help: help)
    }
    return diagnostic.told(of: sheet, at: Sheet.place(row: row, column: column), in: header[column])
  }
}
