import Catalog
import Figures
import Markup

/// A text of an entry as one page shows it: links as this page must write them, and what is computed in its place.
struct TextHTML {
  let entry: Entry
  let page: PageContext
  /// Of the body or chapter that the text is; nothing for a field, in which nothing is computed.
  var id: TextID?
  /// Of entries listed in the text.
  var cards: RootlessParts?
  /// Whether all chapters stand on the page.
  var isOnWhole = false

  private var site: SiteModel { page.site }
  private var chapter: Chapter? { id?.chapter.map { entry.chapters[$0] } }

  func write(_ document: MarkupDocument, to pen: inout Pen) {
    let items = id.map(site.plan.texts.items) ?? []
    let html = document.html { link in
      guard let destination = site.resolver.destination(of: link.target, from: entry.folder) else { return "" }
      return escapedHTML(href(destination))
    } embedding: { index in
      index < items.count ? self.html(items[index]) : []
    }
    pen.write(html)
  }

  // MARK: - Links

  private func href(_ destination: LinkDestination) -> String {
    switch destination {
    case .entry(let index, let heading): page.href(ofEntry: index) + fragment(heading)
    case .chapter(let index, let number, let heading): href(ofChapter: number, of: index, heading)
    case .collection(let name): page.href(site.addresses.collection(name))
    case .attachment(let path): page.href(ofFile: site.addresses.attachment(path))
    case .heading(let heading): isOnWhole ? "#" + (chapter?.prefix ?? "") + heading : ownAddress + "#" + heading
    }
  }

  private func fragment(_ heading: String?) -> String { heading.map { "#\($0)" } ?? "" }

  private func href(ofChapter number: Int, of index: Int, _ heading: String?) -> String {
    let other = page.catalog.entries[index]
    let chapter = other.chapters[number]
    if isOnWhole, other.id == entry.id { return "#" + (heading.map { chapter.prefix + $0 } ?? chapter.anchor) }
    return page.href(site.addresses.chapter(other.id, chapter.slug)) + fragment(heading)
  }

  /// Nothing on the text's own page.
  private var ownAddress: String {
    if chapter != nil { return "" }
    let own = site.addresses.entry(entry.id)
    return own == page.address ? "" : page.href(own)
  }

  // MARK: - What is computed

  private func html(_ item: ComputedTexts.Item) -> [UInt8] {
    switch item {
    case .figure(let figure):
      page.templates.render(FigureView(figure: figure, page: page), with: PageTemplate.figure.name)
    case .value(let value): Array(value.html(linking: page.href(ofEntry:)).utf8)
    case .entries(let indices): page.templates.render(view(of: indices), with: PageTemplate.entries.name)
    case .nothing: []
    }
  }

  private func view(of indices: [Int]) -> EntriesView { EntriesView(indices: indices, cards: cards, root: page.root) }
}

/// Cards of entries within a text.
struct EntriesView: View {
  let indices: [Int]
  let cards: RootlessParts?
  let root: String

  static let members: Members<Self> = ["cards": .html { $0.cards?.write($0.indices, root: $0.root, to: &$1) }]
}
