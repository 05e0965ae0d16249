import Catalog

/// Makes the view of a listing by what it lists.
struct ListingBuilder {
  let page: PageBuilder
  let listing: Listing

  private var context: PageContext { page.context }
  private var catalog: LinkedCatalog { context.catalog }
  private var configuration: Configuration { catalog.configuration }
  private var addresses: SiteAddresses { context.site.addresses }

  func html() -> [UInt8] {
    switch listing.subject {
    case .collection(let name): collection(name)
    case .tag(let tag): self.tag(tag)
    case .tagInBand(let tag, let band): self.tag(tag, band: band)
    case .collectionInBand(let band, let name): collection(name, band: band)
    case .standard(let standard): CoverageBuilder(page: page).standard(listing, standard)
    }
  }

  private func view(
    _ heading: String, _ description: String, section: String? = nil, parents: [LinkView], parent: LinkView? = nil,
    filters: [LinkView] = []
  ) -> ListingView {
    let frame = page.frame(heading, description, section: section, parents: parents)
    return ListingView(
      frame: frame, listing: listing, cards: page.renderer.parts.cards, heading: heading, description: description,
      parent: parent, filters: filters)
  }

  private func collection(_ name: String) -> [UInt8] {
    guard let schema = configuration.schema(name) else { return [] }
    let bands = filters(catalog.byBand(listing.entries)) { addresses.gradeBand($0, collection: name) }
    let view = view(schema.label, schema.description, section: name, parents: [], filters: bands)
    return page.render(view, .collection)
  }

  private func tag(_ tag: String) -> [UInt8] {
    guard let vocabulary = configuration.tags, let term = vocabulary.term(tag) else { return [] }
    let parent = LinkView(label: vocabulary.label, href: context.href(addresses.tags))
    let bands = filters(catalog.byBand(listing.entries)) { addresses.tag(tag, band: $0) }
    return page.render(view(term.label, term.description, parents: [parent], filters: bands), .tag)
  }

  private func tag(_ tag: String, band: String) -> [UInt8] {
    guard let vocabulary = configuration.tags, let term = vocabulary.term(tag),
      let bandTerm = configuration.gradeBands?.term(band)
    else { return [] }
    let all = LinkView(label: vocabulary.label, href: context.href(addresses.tags))
    let parent = context.tagLink(term)
    let bands = filters(catalog.byBand(catalog.tags[tag] ?? []), current: band) { addresses.tag(tag, band: $0) }
    let view = view(
      "\(term.label), \(bandTerm.label)", term.description, parents: [all, parent], parent: parent, filters: bands)
    return page.render(view, .tag)
  }

  private func collection(_ name: String, band: String) -> [UInt8] {
    guard let vocabulary = configuration.gradeBands, let term = vocabulary.term(band),
      let schema = configuration.schema(name)
    else { return [] }
    let all = LinkView(label: vocabulary.label, href: context.href(addresses.gradeBands))
    let bandLink = LinkView(label: term.label, href: context.href(addresses.gradeBand(band)))
    let bands = filters(catalog.byBand(catalog.collections[name] ?? []), current: band) {
      addresses.gradeBand($0, collection: name)
    }
    let view = view(
      "\(schema.label), \(term.label)", schema.description, section: name, parents: [all, bandLink],
      parent: context.collectionLink(name), filters: bands)
    return page.render(view, .gradeBandCollection)
  }

  private func filters(
    _ bands: [(band: String, entries: [Int])], current: String? = nil, _ address: (String) -> Address
  ) -> [LinkView] {
    bands.map { band, entries in
      LinkView(
        label: configuration.gradeBands?.term(band)?.label ?? band, href: context.href(address(band)),
        count: context.site.formatting.integer(entries.count), isCurrent: band == current)
    }
  }
}
