import Catalog
import Curation
import Diagnostics

/// Makes the view of one page and renders it with its template.
struct PageBuilder {
  let renderer: SiteRenderer
  let context: PageContext

  private var site: SiteModel { renderer.site }
  private var catalog: LinkedCatalog { site.catalog }
  private var addresses: SiteAddresses { site.addresses }
  private static let cardsOfCollection = 4

  func html(_ content: Page.Content) -> [UInt8] {
    switch content {
    case .home: home()
    case .entry(let index): entry(index)
    case .chapter(let index, let number): chapter(index, number)
    case .whole(let index): whole(index)
    case .listing(let listing): ListingBuilder(page: self, listing: listing).html()
    case .tags: terms(.tags, catalog.configuration.tags, tagLinks)
    case .gradeBands:
      terms(.gradeBands, catalog.configuration.gradeBands, context.gradeBandLinks)
    case .gradeBand(let band): gradeBand(band)
    case .frameworks: CoverageBuilder(page: self).frameworks()
    case .framework(let name, let band): CoverageBuilder(page: self).framework(name, band: band)
    case .exchange(let number): exchange(number)
    case .calendar(let band): calendar(band)
    case .redirect(let index): redirect(to: index)
    case .curation: curation()
    case .search: render(SearchView(frame: frame(nil, "")), .search)
    case .compare, .compareCollection, .comparisonTitles, .comparisonPart, .shortlist:
      ComparisonBuilder(page: self).html(content)
    case .data: data()
    case .rules: rules()
    case .rule(let index): rule(site.plan.layout.rules[index])
    case .contribute: render(ContributeView(frame: frame(nil, "")), .contribute)
    case .contributeForm(let name): contributeForm(name)
    case .notFound, .calendarFile, .dataFile, .searchFile, .feed, .jsonFeed, .sitemap, .sitemapIndex, .robots,
      .attachment, .asset:
      []
    }
  }

  func render(_ view: some View, _ template: PageTemplate) -> [UInt8] {
    renderer.templates.render(view, with: template.name)
  }

  /// The frame of a page, with breadcrumbs from home through `parents`.
  func frame(
    _ title: String?, _ description: String, section: String? = nil, parents: [LinkView] = [],
    isIndexed: Bool = true, subject: FrameView.Subject = .other, in context: PageContext? = nil
  ) -> FrameView {
    let context = context ?? self.context
    let home = LinkView(label: site.settings.shortName, href: context.href(.home))
    let last = title.map { [LinkView(label: $0, href: "", isCurrent: true)] } ?? []
    return FrameView(
      context: context, title: title, description: description.isEmpty ? site.settings.description : description,
      breadcrumbs: [home] + parents + last, isIndexed: isIndexed, subject: subject,
      chrome: renderer.chrome.chrome(context, section: section))
  }

  private func home() -> [UInt8] {
    render(HomeView(frame: frame(nil, site.settings.description, subject: .home), cards: renderer.parts.cards), .home)
  }

  func notFound() -> [UInt8] {
    let everywhere = PageContext(
      site: site, templates: renderer.templates, address: context.address, root: site.basePath)
    return render(PlainView(frame: frame(nil, "", isIndexed: false, in: everywhere)), .notFound)
  }

  private func entry(_ index: Int) -> [UInt8] {
    let entry = catalog.entries[index]
    let collection = entry.id.collection
    let frame = frame(
      entry.common.title, entry.common.summary, section: collection, parents: [context.collectionLink(collection)],
      isIndexed: catalog.isListed[index], subject: .entry(index))
    let template = renderer.templates.entryTemplates(of: collection).page
    return render(EntryView(frame: frame, index: index, parts: renderer.parts), template)
  }

  private func chapter(_ index: Int, _ number: Int) -> [UInt8] {
    let entry = catalog.entries[index]
    let chapter = entry.chapters[number]
    let parents = [context.collectionLink(entry.id.collection), context.link(toEntry: index)]
    let frame = frame(
      chapter.title, chapter.summary.isEmpty ? entry.common.summary : chapter.summary, section: entry.id.collection,
      parents: parents, isIndexed: catalog.isListed[index], subject: .chapter)
    return render(ChapterView(frame: frame, index: index, number: number, parts: renderer.parts), .chapter)
  }

  /// Not for search engines: they know the chapters.
  private func whole(_ index: Int) -> [UInt8] {
    let common = catalog.entries[index].common
    let collection = catalog.entries[index].id.collection
    let parents = [context.collectionLink(collection), context.link(toEntry: index)]
    let frame = frame(common.title, common.summary, section: collection, parents: parents, isIndexed: false)
    return render(WholeView(frame: frame, index: index, parts: renderer.parts), .whole)
  }

  private var tagLinks: [LinkView] {
    let used = (catalog.configuration.tags?.terms ?? []).filter { catalog.tags[$0.slug] != nil }
    return used.sorted { ($0.label.lowercased(), $0.slug) < ($1.label.lowercased(), $1.slug) }.map(context.tagLink)
  }

  private func terms(
    _ template: PageTemplate, _ vocabulary: Vocabulary?, _ links: [LinkView]
  ) -> [UInt8] {
    let frame = frame(vocabulary?.label, vocabulary?.description ?? "")
    return render(TermsView(frame: frame, terms: links), template)
  }

  private func gradeBand(_ slug: String) -> [UInt8] {
    guard let vocabulary = catalog.configuration.gradeBands, let band = vocabulary.term(slug) else { return [] }
    let parent = LinkView(label: vocabulary.label, href: context.href(addresses.gradeBands))
    let entries = catalog.gradeBands[slug] ?? []
    let collections = catalog.byCollection(entries).map { collection, entries in
      gradeBandCollection(slug, collection, entries)
    }
    let members = Set(entries)
    let tags = (catalog.configuration.tags?.terms ?? []).compactMap { term -> LinkView? in
      let shared = (catalog.tags[term.slug] ?? []).count(where: members.contains)
      guard shared > 0 else { return nil }
      let href = context.href(addresses.tag(term.slug, band: slug))
      return LinkView(label: term.label, href: href, count: site.formatting.integer(shared))
    }
    let frame = frame(band.label, band.description, parents: [parent])
    return render(GradeBandView(frame: frame, band: band, collections: collections, tags: tags), .gradeBand)
  }

  private func gradeBandCollection(_ band: String, _ name: String, _ entries: [Int]) -> GradeBandCollectionView {
    let schema = catalog.configuration.schema(name)
    let link = LinkView(
      label: schema?.label ?? name, href: context.href(addresses.gradeBand(band, collection: name)),
      count: site.formatting.integer(entries.count), description: schema?.description)
    let first = entries.prefix(PageBuilder.cardsOfCollection)
    return GradeBandCollectionView(
      link: link, indices: first, cards: renderer.parts.cards, root: context.root, hasMore: entries.count > first.count)
  }

  private func exchange(_ number: Int) -> [UInt8] {
    guard let exchange = site.exchange else { return [] }
    let view = ExchangeView(frame: frame(nil, exchange.vocabulary.description), exchange: exchange, number: number)
    return render(view, .exchange)
  }

  private func calendar(_ slug: String?) -> [UInt8] {
    let band = slug.flatMap { catalog.configuration.gradeBands?.term($0) }
    return render(CalendarView(frame: frame(band?.label, ""), band: band), .calendar)
  }

  private func contributeForm(_ name: String) -> [UInt8] {
    guard let schema = catalog.configuration.schema(name) else { return [] }
    let frame = frame(schema.singular, schema.description, isIndexed: false)
    return render(ContributeFormView(frame: frame, schema: schema), .contributeForm)
  }

  private func data() -> [UInt8] {
    render(DataView(frame: frame(nil, "", subject: .data), data: OpenData(site: site)), .data)
  }

  private func rules() -> [UInt8] {
    render(RulesView(frame: frame(nil, "", section: ruleSection), rules: site.plan.layout.rules), .rules)
  }

  private func rule(_ rule: Rule) -> [UInt8] {
    render(RuleView(frame: frame(rule.id, rule.summary, section: ruleSection), rule: rule), .rule)
  }

  /// The collection in whose folder the rules stand, if there is one.
  private var ruleSection: String? { site.settings.rulePages?.split(separator: "/").first.map(String.init) }

  /// For curators, not for search engines.
  private func curation() -> [UInt8] {
    render(CurationView(frame: frame(nil, "", isIndexed: false), state: .of(catalog)), .curation)
  }

  private func redirect(to index: Int) -> [UInt8] {
    let frame = frame(nil, "", isIndexed: false)
    let canonical = site.url(site.address(ofEntry: index))
    let view = RedirectView(frame: frame, target: context.link(toEntry: index), canonicalTarget: canonical)
    return render(view, .redirect)
  }
}
