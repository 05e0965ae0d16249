/// Comma-separated values (RFC 4180): lines end with CR LF, and cells are quoted where they must be.
package enum CSV {
  package enum Cell: Sendable {
    case empty
    /// A number, or another value of which no part was written by a person.
    case plain(String)
    case text(String)
  }

  package static func text(header: [String], rows: some Sequence<[Cell]>) -> String {
    var text = line(header.map { .text($0) })
    for row in rows { text += line(row) }
    return text
  }

  private static func line(_ cells: [Cell]) -> String {
    cells.map(written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .plain(let text): text
    case .text(let text): quoted(harmless(text))
    }
  }

  /// A spreadsheet would take these for a formula and run it (https://owasp.org/www-community/attacks/CSV_Injection);
  /// some take away the spaces before it.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }

  /// By scalars: a mark that joins the character before it would hide a quotation mark from a search by characters.
  private static func doubled(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return String(scalars)
  }

  private static let formulaStarts = Set("=+-@\u{FF0B}\u{FF0D}\u{FF1D}\u{FF20}".unicodeScalars)

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    return needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ")
      ? "\"\(doubled(text))\"" : text
  }
}

extension CSV.Cell {
  package init(_ value: SQLValue) {
    switch value {
    case .null: self = .empty
    case .integer(let number): self = .plain(String(number))
    case .real(let number): self = .plain(plainNumber(number))
    case .text(let text): self = .text(text)
    case .hidden(let bound): self = .plain("<\(bound)")
    }
  }

  package init(_ value: QueryValue) {
    switch value {
    case .null: self = .empty
    case .integer(let number): self = .plain(String(number))
    case .real(let number): self = .plain(plainNumber(number))
    case .text(let text): self = .text(text)
    case .hidden(let bound): self = .plain("<\(bound)")
    case .unknown: self = .plain("?")
    }
  }
}

/// `37`, not `37.0`; as JSON and CSV write a number.
package func plainNumber(_ number: Double) -> String {
  guard number.isFinite else { return "" }
  return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
}
