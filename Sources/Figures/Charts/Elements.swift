/// Writes elements one after the other. Everything that is not markup is escaped here and nowhere else.
extension LinkedHTML {
  typealias Attributes = KeyValuePairs<String, String>

  mutating func open(_ name: String, _ attributes: Attributes = [:]) { append("<\(name)\(written(attributes))>") }

  mutating func close(_ name: String) { append("</\(name)>") }

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout LinkedHTML) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    append("<\(name)\(written(attributes))>\(escaped(text))</\(name)>")
  }

  /// An element of a drawing that holds nothing.
  mutating func mark(_ name: String, _ attributes: Attributes) { append("<\(name)\(written(attributes))/>") }

  /// A drawing that assistive technology passes over, because what it shows stands beside it as text.
  mutating func drawing(_ attributes: Attributes, _ content: (inout LinkedHTML) -> Void) {
    append("<svg aria-hidden=\"true\"\(written(attributes))>")
    content(&self)
    close("svg")
  }

  mutating func text(_ text: String) { append(escaped(text)) }

  /// What a cell shows, as a link where it leads to an entry.
  mutating func text(of cell: FigureTable.Cell) {
    guard let target = cell.target, !cell.text.isEmpty else { return text(cell.text) }
    append("<a href=\"")
    append(addressOf: target)
    append("\">\(escaped(cell.text))</a>")
  }

  private func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }
}

/// `<`, `>`, `&`, `"` and `'` as character references; control characters, which no document may hold, as U+FFFD.
func escaped(_ text: String) -> String {
  var out = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "&": out += "&amp;"
    case "\"": out += "&quot;"
    case "'": out += "&#39;"
    case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out
}

/// A number of an attribute: two decimals at most, the same on every machine.
func geometry(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "0" }
  let hundredths = Int((number * 100).rounded())
  let (whole, fraction) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
  let decimals =
    fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
  return (hundredths < 0 ? "-" : "") + String(whole) + decimals
}

/// A part of the width or height of what it is drawn in.
func percentage(_ number: Double) -> String { geometry(number) + "%" }
