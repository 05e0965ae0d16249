/// Writes elements one after the other. Everything that is not markup is escaped here and nowhere else.
extension LinkedHTML {
  typealias Attributes = KeyValuePairs<String, String>

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout LinkedHTML) -> Void) {
    append("<\(name)\(written(attributes))>")
    content(&self)
    append("</\(name)>")
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    append("<\(name)\(written(attributes))>\(escaped(text))</\(name)>")
  }

  /// An element of a drawing that holds nothing.
  mutating func mark(_ name: String, _ attributes: Attributes) { append("<\(name)\(written(attributes))/>") }

  /// A drawing that assistive technology passes over, because what it shows stands elsewhere as text.
  mutating func drawing(_ attributes: Attributes, _ content: (inout LinkedHTML) -> Void = { _ in }) {
    append("<svg aria-hidden=\"true\"\(written(attributes))>")
    content(&self)
    append("</svg>")
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
