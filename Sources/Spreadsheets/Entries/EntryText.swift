import Catalog

/// Writes the text of an entry line by line, and remembers where each line comes from.
struct EntryText {
  /// A cell with its values.
  struct Cell {
    let path: [String]
    let column: Int
    let values: [String]
  }

  private struct Line {
    var text: String
    let column: Int?
  }

  private var lines: [Line] = []

  var text: String { lines.map { $0.text + "\n" }.joined() }
  var columns: [Int?] { lines.map(\.column) }

  init(_ cells: [Cell], _ schema: CollectionSchema, body: (text: String, column: Int)?) {
    let common = CommonFields.declarations
    // What tells most of an entry stands first, dates and links to others last.
    let order = Array(common.prefix(4)) + schema.fields + common.dropFirst(4)
    lines = [Line(text: "---", column: nil)] + record(order, cells) + [Line(text: "---", column: nil)]
    guard let body else { return }
    lines.append(Line(text: "", column: nil))
    lines += body.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Line(text: String($0), column: body.column)
    }
  }

  private func record(_ fields: [Field], _ cells: [Cell]) -> [Line] {
    fields.flatMap { field -> [Line] in
      let own = cells.filter { $0.path.first == field.name && !$0.values.isEmpty }
      guard let first = own.first else { return [] }
      guard case .group(let inner) = field.type else { return value(field, first) }
      let nested = own.map { Cell(path: Array($0.path.dropFirst()), column: $0.column, values: $0.values) }
      let head = Line(text: "\(field.name):", column: first.column)
      return [head] + indented(record(inner, nested), asItem: field.isMany)
    }
  }

  /// - Parameter asItem: as the one item of a list.
  private func indented(_ lines: [Line], asItem: Bool) -> [Line] {
    lines.enumerated().map { number, line in
      let indent = asItem ? (number == 0 ? "  - " : "    ") : "  "
      return Line(text: line.text.isEmpty ? "" : indent + line.text, column: line.column)
    }
  }

  private func value(_ field: Field, _ cell: Cell) -> [Line] {
    guard field.isMany else { return scalar(cell.values[0], after: "\(field.name):", cell.column) }
    if cell.values.allSatisfy(YAMLText.isWord) {
      return [Line(text: "\(field.name): [\(cell.values.joined(separator: ", "))]", column: cell.column)]
    }
    let items = cell.values.flatMap { scalar($0, after: "-", cell.column) }
    return [Line(text: "\(field.name):", column: cell.column)]
      + items.map { Line(text: $0.text.isEmpty ? "" : "  " + $0.text, column: cell.column) }
  }

  private func scalar(_ text: String, after start: String, _ column: Int) -> [Line] {
    guard let block = YAMLText.block(text) else {
      return [Line(text: "\(start) \(YAMLText.scalar(text))", column: column)]
    }
    return [Line(text: "\(start) |-", column: column)]
      + block.map { Line(text: $0.isEmpty ? "" : "  " + $0, column: column) }
  }
}
