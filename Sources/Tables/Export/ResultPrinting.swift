import Diagnostics

extension QueryResult {
  package var csv: String { CSV.text(header: columns.map(\.name), rows: rows.map { $0.map(CSV.Cell.init) }) }

  /// An array with an object for each row. What is not known because it is not published is a text such as `<10`.
  package var json: String {
    let objects = rows.map { row in
      let members = zip(columns, row).map { "\(jsonString($0.name)): \($1.json)" }
      return "  { \(members.joined(separator: ", ")) }"
    }
    return objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  /// Columns side by side for a terminal; numbers to the right.
  package var table: String {
    let cells = rows.map { $0.map(\.plain) }
    let widths = columns.indices.map { index in
      max(columns[index].name.count, cells.lazy.map { $0[index].count }.max() ?? 0)
    }
    let isNumeric = columns.indices.map { index in rows.allSatisfy { $0[index].isNumeric } && !rows.isEmpty }
    func line(_ texts: [String]) -> String {
      let padded = texts.indices.map { index in
        let space = String(repeating: " ", count: widths[index] - texts[index].count)
        return isNumeric[index] ? space + texts[index] : texts[index] + space
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return line(columns.map(\.name)) + line(rule) + cells.map(line).joined()
  }
}

extension QueryValue {
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): plainNumber(number)
    // One line a row, and no control sequences on a terminal.
    case .text(let text):
      String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? " " : $0 })
    case .hidden(let bound): "<\(bound)"
    case .unknown: "?"
    }
  }

  fileprivate var isNumeric: Bool {
    switch self {
    case .text: false
    default: true
    }
  }

  fileprivate var json: String {
    switch self {
    case .null: "null"
    case .integer(let number): String(number)
    case .real(let number): plainNumber(number)
    case .text, .hidden, .unknown: jsonString(self == .unknown ? "?" : text)
    }
  }

  private var text: String {
    switch self {
    case .text(let text): text
    default: plain
    }
  }
}

extension TableLayout {
  /// Each table with its columns, for people at a terminal.
  package var listing: String {
    tables.map { table in
      let columns = table.columns.map(\.name).joined(separator: ", ")
      return "\(table.name) (\(columns))\n"
    }.joined()
  }
}

extension QueryFailure {
  /// For a person who asked at a terminal.
  package var words: String {
    switch self {
    case .invalid(let message, _): message
    case .unknownColumn(let name, _, let suggestion): "there is no column \(name)" + hint(suggestion)
    case .unknownTable(let name, _, let suggestion): "there is no table \(name)" + hint(suggestion)
    case .refused(let what): what.isEmpty ? "only a query that reads is allowed" : "the function \(what) is not allowed"
    case .empty: "there is no query"
    case .severalStatements: "there is more than one statement"
    case .tooManySteps: "the query takes too many steps, and was stopped"
    case .tooManyRows(let limit): "the query returns more than \(limit) rows"
    case .dependsOnHidden: "which rows there are depends on a count that is not published"
    }
  }

  private func hint(_ suggestion: String?) -> String { suggestion.map { "; did you mean \($0)?" } ?? "" }
}
