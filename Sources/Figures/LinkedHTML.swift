/// HTML whose links to entries are still open, because they depend on the page that shows it.
package struct LinkedHTML: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case link(Int)
  }

  private var pieces: [Piece] = []

  package init() {}

  /// - Parameter html: already escaped.
  package mutating func append(_ html: String) { pieces.append(.text(html)) }

  package mutating func append(_ other: LinkedHTML) { pieces += other.pieces }

  /// The address of an entry, by its index in the catalog, within an attribute.
  package mutating func append(addressOf entry: Int) { pieces.append(.link(entry)) }

  /// - Parameter address: of an entry, already safe in an attribute.
  package func html(linking address: (Int) -> String) -> String {
    var html = ""
    for piece in pieces {
      switch piece {
      case .text(let text): html += text
      case .link(let entry): html += address(entry)
      }
    }
    return html
  }
}
