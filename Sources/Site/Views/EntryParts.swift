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

/// A piece of HTML with gaps where the way to the root goes.
struct RootlessPart: Sendable {
  /// No text has it, and skeletons use another.
  static let marker: UInt8 = 2

  private let html: [UInt8]
  /// Where in `html` the way to the root goes.
  private let gaps: [Int]

  static let none = RootlessPart(marked: [])

  /// - Parameter marked: with a marker in each gap.
  init(marked: [UInt8]) {
    var (html, gaps): ([UInt8], [Int]) = ([], [])
    html.reserveCapacity(marked.count)
    for byte in marked {
      if byte == RootlessPart.marker { gaps.append(html.count) } else { html.append(byte) }
    }
    self.html = html
    self.gaps = gaps
  }

  func write(root: String, to pen: inout Pen) {
    var done = 0
    for gap in gaps {
      pen.write(html[done..<gap])
      pen.write(root)
      done = gap
    }
    pen.write(html[done...])
  }
}

/// What is shown of each entry, made beforehand or when it is asked for.
struct RootlessParts: Sendable {
  private let part: @Sendable (Int) -> RootlessPart

  init(_ part: @escaping @Sendable (Int) -> RootlessPart) {
    self.part = part
  }

  init(made parts: [RootlessPart]) {
    part = { parts[$0] }
  }

  /// Those of some entries, one after the other.
  func write(_ indices: some Sequence<Int>, root: String, to pen: inout Pen) {
    for index in indices { part(index).write(root: root, to: &pen) }
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
    context = PageContext(
      site: site, templates: templates, address: .home, root: String(UnicodeScalar(RootlessPart.marker)))
  }

  @Sendable func card(_ index: Int) -> RootlessPart {
    part(CardView(index: index, context: context), .card, index)
  }

  @Sendable func related(_ index: Int) -> RootlessPart { part(context.link(toEntry: index), .related, index) }

  @Sendable func reference(_ index: Int) -> RootlessPart { part(context.link(toEntry: index), .reference, index) }

  private func part(_ view: some View, _ template: PageTemplate, _ index: Int) -> RootlessPart {
    guard site.catalog.isListed[index] else { return .none }
    return RootlessPart(marked: templates.render(view, with: template.name))
  }
}
