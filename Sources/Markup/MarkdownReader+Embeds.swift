import Diagnostics

/// Finds what is computed from the catalog: blocks by the word after their fence, and values by how their code starts.
extension MarkdownReader {
  private static let valueStart = "sql:"

  mutating func code(_ node: CMark.Node) {
    HTMLRefiner.removeMarkers(from: node)
    if node.kind == .code { value(node) } else { block(node) }
  }

  private mutating func block(_ node: CMark.Node) {
    let kind: MarkupDocument.Embed.Kind
    switch node.info.prefix(while: { $0 != " " }) {
    case "figure": kind = .figure
    case "entries": kind = .entries
    default: return
    }
    if role == .field { return report(MisplacedFigure(place: .field), fence(node)) }
    // In a list or quote, or indented, the lines of the file are not those of the block.
    guard node.surroundings == [.document], node.byte == 1 else {
      return report(MisplacedFigure(place: .block), fence(node))
    }
    let fence = place(of: node)
    let place = MarkupPlace(line: fence.line + 1, byte: 1)
    embeds.append(MarkupDocument.Embed(kind: kind, text: node.literal, place: place))
    node.replace(withBlock: HTMLRefiner.marker(forBlock: embeds.count - 1))
  }

  private func fence(_ node: CMark.Node) -> SourceRange {
    restOfLine(MarkupPlace(line: node.line, byte: node.byte))
  }

  private mutating func value(_ node: CMark.Node) {
    let literal = node.literal
    guard literal.hasPrefix(MarkdownReader.valueStart) else { return }
    let surroundings = node.surroundings
    if role == .field {
      report(MisplacedFigure(place: .field), node, span: literal)
    } else if !Set(surroundings).isDisjoint(with: [.heading, .link, .image]) {
      report(MisplacedFigure(place: .words), node, span: literal)
    } else {
      node.setLiteral(HTMLRefiner.marker(forValue: embeds.count))
      let sql = String(literal.dropFirst(MarkdownReader.valueStart.count))
      embeds.append(MarkupDocument.Embed(kind: .value, text: sql, place: place(of: node)))
    }
  }
}
