import Catalog
import Parallel

/// The card of each listed entry, rendered once: an entry stands in a dozen listings, and its card differs between
/// them only in the way back to the root.
struct CardCache: Sendable {
  /// What stands between two pieces is the way to the root.
  private let cards: [[String]]
  /// No template writes it, and texts do not contain control characters.
  private static let rootMarker = "\u{2}"

  static func make(_ site: SiteModel, _ templates: TemplateSet) async -> CardCache {
    let context = PageContext(site: site, templates: templates, address: .home, root: rootMarker)
    let cards = await parallelMap(Array(site.catalog.entries.indices)) { index in
      let isShown = site.catalog.isListed[index]
      let html = isShown ? context.html([CardView(index: index, context: context)], .card) : ""
      return html.split(separator: rootMarker, omittingEmptySubsequences: false).map(String.init)
    }
    return CardCache(cards: cards)
  }

  private init(cards: [[String]]) {
    self.cards = cards
  }

  func html(_ index: Int, root: String) -> String { cards[index].joined(separator: root) }

  func html(_ indices: some Sequence<Int>, root: String) -> String {
    var html = ""
    for index in indices { html += self.html(index, root: root) }
    return html
  }
}
