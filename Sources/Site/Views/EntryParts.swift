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
    let parts = await parallelMap(Array(site.catalog.entries.indices)) { index -> [[String]] in
      guard site.catalog.isListed[index] else { return [[], [], []] }
      let link = [context.link(toEntry: index)]
      let card = context.html([CardView(index: index, context: context)], .card)
      return [card, context.html(link, .related), context.html(link, .reference)].map(RootlessParts.pieces)
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
  fileprivate let parts: [[String]]

  fileprivate static func pieces(_ html: String) -> [String] {
    html.utf8.split(separator: 2, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// Those of some entries, one after the other.
  func html(_ indices: some Sequence<Int>, root: String) -> String {
    var html = ""
    for index in indices {
      var isFirst = true
      for piece in parts[index] {
        if !isFirst { html += root }
        html += piece
        isFirst = false
      }
    }
    return html
  }
}
