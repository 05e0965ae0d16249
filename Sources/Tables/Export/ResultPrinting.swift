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
    let names = columns.map { $0.name.withoutControls }
    let widths = columns.indices.map { index in
      max(names[index].count, cells.lazy.map { $0[index].count }.max() ?? 0)
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
    return line(names) + line(rule) + cells.map(line).joined()
  }
}

extension String {
  /// On one line, and without control sequences for a terminal or characters that turn the direction of writing.
  fileprivate var withoutControls: String {
    let isPlain = utf8.allSatisfy { $0 >= 32 && $0 < 127 }
    if isPlain { return self }
    return String(
      map { character in
        let isControl = character.unicodeScalars.contains { scalar in
          [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            || scalar.properties.isBidiControl
        }
        return isControl ? " " : character
      })
  }
}

extension QueryValue {
  fileprivate var plain: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): plainNumber(number)
    case .text(let text): text.withoutControls
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
    case .real(let number): number.isFinite ? plainNumber(number) : "null"
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
  package var words: String { plainWords.withoutControls }

  private var plainWords: String {
    switch self {
    case .invalid(let message, _): message
    case .unknownColumn(let name, _, let suggestion): "there is no column \(name)" + hint(suggestion)
    case .unknownTable(let name, _, let suggestion): "there is no table \(name)" + hint(suggestion)
    case .refused(let what): what.isEmpty ? "only a query that reads is allowed" : "the function \(what) is not allowed"
    case .empty: "there is no query"
    case .severalStatements: "there is more than one statement"
    case .tooManySteps: "the query takes too many steps, and was stopped"
    case .tooManyRows(let limit): "the query returns more than \(limit) rows"
    case .tooLong(let limit): "the query returns more than \(limit) bytes of text"
    case .dependsOnHidden: "which rows there are, or in which order, depends on a count that is not published"
    }
  }

  private func hint(_ suggestion: String?) -> String { suggestion.map { "; did you mean \($0)?" } ?? "" }
}
