/// Reads comma-separated values as RFC 4180 defines them, and nothing else: records end with CR LF, a quotation mark
/// stands only around a whole cell or doubled in one, and all records have as many cells.
struct StrictCSV {
  let rows: [[String]]

  struct Malformed: Error {}

  init(_ text: String) throws {
    var reader = Reader(scalars: Array(text.unicodeScalars))
    rows = try reader.rows()
    guard Set(rows.map(\.count)).count <= 1 else { throw Malformed() }
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var next = 0

    mutating func rows() throws -> [[String]] {
      var rows: [[String]] = []
      while next < scalars.count { rows.append(try row()) }
      return rows
    }

    private mutating func row() throws -> [String] {
      var cells = [try cell()]
      while take(",") { cells.append(try cell()) }
      guard take("\r"), take("\n") else { throw Malformed() }
      return cells
    }

    private mutating func cell() throws -> String {
      var text = String.UnicodeScalarView()
      guard take("\"") else {
        while next < scalars.count, !",\r\n".unicodeScalars.contains(scalars[next]) {
          if scalars[next] == "\"" { throw Malformed() }
          text.append(scalars[next])
          next += 1
        }
        return String(text)
      }
      while next < scalars.count {
        if take("\"") {
          guard take("\"") else { return String(text) }
          text.append("\"")
        } else {
          text.append(scalars[next])
          next += 1
        }
      }
      throw Malformed()
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard next < scalars.count, scalars[next] == scalar else { return false }
      next += 1
      return true
    }
  }
}
