import Catalog
import Parallel

/// What listings and other entries' pages show of each entry: an entry stands in a dozen places, and what they show
/// differs only in the way back to the root.
struct EntryParts: Sendable {
  let cards: RootlessParts
  let related: RootlessParts
  let references: RootlessParts

  /// Renders all of them, once an entry.
  static func make(_ site: SiteModel, _ templates: TemplateSet) async -> EntryParts {
    let renderer = PartRenderer(site: site, templates: templates)
    let parts = await parallelMap(Array(site.catalog.entries.indices)) { index in
      [renderer.card(index), renderer.related(index), renderer.reference(index)]
    }
    return EntryParts(
      cards: RootlessParts(made: parts.map { $0[0] }), related: RootlessParts(made: parts.map { $0[1] }),
      references: RootlessParts(made: parts.map { $0[2] }))
  }

  /// Renders each when a page asks for it.
  static func makeOnDemand(_ site: SiteModel, _ templates: TemplateSet) -> EntryParts {
    let renderer = PartRenderer(site: site, templates: templates)
    return EntryParts(
      cards: RootlessParts(renderer.card), related: RootlessParts(renderer.related),
      references: RootlessParts(renderer.reference))
  }
}

/// Pieces of HTML with gaps where the way to the root goes.
struct RootlessParts: Sendable {
  /// No text has it, and skeletons use another.
  static let marker = "\u{2}"
  private let pieces: @Sendable (Int) -> [[UInt8]]

  init(_ pieces: @escaping @Sendable (Int) -> [[UInt8]]) {
    self.pieces = pieces
  }

  init(made parts: [[[UInt8]]]) {
    pieces = { parts[$0] }
  }

  /// Those of some entries, one after the other.
  func write(_ indices: some Sequence<Int>, root: String, to pen: inout Pen) {
    for index in indices {
      for (number, piece) in pieces(index).enumerated() {
        if number > 0 { pen.write(root) }
        pen.write(piece)
      }
    }
  }
}

/// Renders what is shown of one entry; nothing for one that is not listed.
private struct PartRenderer: Sendable {
  let site: SiteModel
  let templates: TemplateSet
  private let context: PageContext

  init(site: SiteModel, templates: TemplateSet) {
    self.site = site
    self.templates = templates
    context = PageContext(site: site, templates: templates, address: .home, root: RootlessParts.marker)
  }

  @Sendable func card(_ index: Int) -> [[UInt8]] {
    pieces(CardView(index: index, context: context), .card, index)
  }

  @Sendable func related(_ index: Int) -> [[UInt8]] { pieces(context.link(toEntry: index), .related, index) }

  @Sendable func reference(_ index: Int) -> [[UInt8]] { pieces(context.link(toEntry: index), .reference, index) }

  private func pieces(_ view: some View, _ template: PageTemplate, _ index: Int) -> [[UInt8]] {
    guard site.catalog.isListed[index] else { return [] }
    return templates.render(view, with: template.name)
      .split(separator: 2, omittingEmptySubsequences: false).map { Array($0) }
  }
}
