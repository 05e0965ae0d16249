import Catalog
import Parallel

/// What listings and other entries' pages show of each entry, rendered once: an entry stands in a dozen places, and
/// what they show differs only in the way back to the root.
struct EntryParts: Sendable {
  let cards: RootlessParts
  let related: RootlessParts
  let references: RootlessParts

  static func make(_ site: SiteModel, _ templates: TemplateSet) async -> EntryParts {
    let context = PageContext(site: site, templates: templates, address: .home, root: RootlessParts.marker)
    let parts = await parallelMap(Array(site.catalog.entries.indices)) { index -> [[[UInt8]]] in
      guard site.catalog.isListed[index] else { return [[], [], []] }
      let link = context.link(toEntry: index)
      return [
        RootlessParts.pieces(templates.render(CardView(index: index, context: context), with: PageTemplate.card.name)),
        RootlessParts.pieces(templates.render(link, with: PageTemplate.related.name)),
        RootlessParts.pieces(templates.render(link, with: PageTemplate.reference.name)),
      ]
    }
    return EntryParts(
      cards: RootlessParts(parts: parts.map { $0[0] }), related: RootlessParts(parts: parts.map { $0[1] }),
      references: RootlessParts(parts: parts.map { $0[2] }))
  }
}

/// Pieces of HTML with gaps where the way to the root goes.
struct RootlessParts: Sendable {
  /// No text has it, and skeletons use another.
  static let marker = "\u{2}"
  fileprivate let parts: [[[UInt8]]]

  fileprivate static func pieces(_ html: [UInt8]) -> [[UInt8]] {
    html.split(separator: 2, omittingEmptySubsequences: false).map { Array($0) }
  }

  /// Those of some entries, one after the other.
  func write(_ indices: some Sequence<Int>, root: String, to pen: inout Pen) {
    for index in indices {
      for (number, piece) in parts[index].enumerated() {
        if number > 0 { pen.write(root) }
        pen.write(piece)
      }
    }
  }
}
