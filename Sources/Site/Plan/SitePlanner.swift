import Catalog
import Diagnostics

/// Lists the pages of a site but for those of its entries.
struct SitePlanner {
  let catalog: LinkedCatalog
  let rules: [Rule]
  private var pages: [Page] = []
  private let addresses = SiteAddresses()

  init(catalog: LinkedCatalog, rules: [Rule]) {
    self.catalog = catalog
    self.rules = rules
  }

  mutating func outline(assets: [String]) -> PageOutline {
    add(.home, .home)
    collections()
    let entries = EntryPages(catalog: catalog)
    let first = pages
    pages = []
    tags()
    gradeBands()
    frameworks()
    exchange()
    calendar()
    feeds()
    contribute()
    search()
    comparisons()
    data()
    rulePages()
    if catalog.configuration.site.hasCurationPage { add(addresses.curation, .curation) }
    add(addresses.notFound, .notFound)
    for path in catalog.catalog.attachments.sorted() { add(addresses.attachment(path), .attachment(path: path)) }
    for name in assets { add(addresses.asset(name), .asset(name: name)) }
    redirects()
    sitemaps(besides: first.count(where: \.isIndexed) + entries.indexedCount)
    return PageOutline(first: first, entries: entries, last: pages)
  }

  private mutating func add(_ address: Address, _ content: Page.Content, _ origin: Page.Origin? = nil) {
    pages.append(Page(address: address, content: content, origin: origin))
  }

  /// All pages of a listing.
  private mutating func add(_ subject: Listing.Subject, _ address: Address, _ entries: [Int]) {
    let first = Listing(subject: subject, address: address, entries: entries, number: 1)
    for number in 1...first.pageCount {
      let listing = Listing(subject: subject, address: address, entries: entries, number: number)
      add(address.page(number), .listing(listing))
    }
  }

  private mutating func collections() {
    for schema in catalog.configuration.schemas {
      add(.collection(schema.name), addresses.collection(schema.name), catalog.collections[schema.name] ?? [])
    }
  }

  private mutating func tags() {
    guard let vocabulary = catalog.configuration.tags else { return }
    add(addresses.tags, .tags)
    for term in vocabulary.terms {
      guard let entries = catalog.tags[term.slug] else { continue }
      add(.tag(term.slug), addresses.tag(term.slug), entries)
      for (band, shared) in catalog.byBand(entries) {
        add(.tagInBand(tag: term.slug, band: band), addresses.tag(term.slug, band: band), shared)
      }
    }
  }

  private mutating func gradeBands() {
    guard let vocabulary = catalog.configuration.gradeBands else { return }
    add(addresses.gradeBands, .gradeBands)
    for band in vocabulary.terms {
      add(addresses.gradeBand(band.slug), .gradeBand(band.slug))
      for (collection, entries) in catalog.byCollection(catalog.gradeBands[band.slug] ?? []) {
        let address = addresses.gradeBand(band.slug, collection: collection)
        add(.collectionInBand(band: band.slug, collection: collection), address, entries)
      }
    }
  }

  private mutating func frameworks() {
    guard !catalog.configuration.frameworks.isEmpty else { return }
    add(addresses.frameworks, .frameworks)
    for framework in catalog.configuration.frameworks {
      add(addresses.framework(framework.name), .framework(framework.name, band: nil))
      for band in catalog.configuration.bands(of: framework) {
        add(addresses.framework(framework.name, band: band.slug), .framework(framework.name, band: band.slug))
      }
      for standard in framework.standards {
        let id = StandardID(framework: framework.name, identifier: standard.identifier)
        add(.standard(id), addresses.standard(id), catalog.standards[id] ?? [])
      }
    }
  }

  private mutating func exchange() {
    guard catalog.configuration.exchange != nil else { return }
    for number in 1...Exchange.pageCount(catalog) { add(addresses.exchange.page(number), .exchange(number: number)) }
  }

  private mutating func calendar() {
    guard catalog.configuration.hasCalendar else { return }
    for band in [nil] + (catalog.configuration.gradeBands?.terms.map { Optional($0.slug) } ?? []) {
      add(band.map(addresses.calendar) ?? addresses.calendar, .calendar(band: band))
      add(addresses.calendarFile(band), .calendarFile(band: band))
    }
  }

  private mutating func feeds() {
    for collection in [nil] + catalog.configuration.schemas.map({ Optional($0.name) })
    where FeedItems.hasAny(of: collection, in: catalog) {
      add(addresses.feed(collection), .feed(collection: collection))
      add(addresses.jsonFeed(collection), .jsonFeed(collection: collection))
    }
  }

  private mutating func contribute() {
    guard !catalog.configuration.schemas.isEmpty else { return }
    add(addresses.contribute, .contribute)
    for schema in catalog.configuration.schemas {
      add(addresses.contribute(schema.name), .contributeForm(collection: schema.name))
    }
  }

  private mutating func search() {
    guard catalog.configuration.site.hasSearch else { return }
    add(addresses.search, .search)
    for name in SiteSearch.fileNames(catalog) { add(addresses.searchFile(name), .searchFile(name)) }
  }

  private mutating func comparisons() {
    guard !catalog.configuration.schemas.isEmpty else { return }
    add(addresses.shortlist, .shortlist)
    let names = catalog.comparableCollections.map(\.name)
    if !names.isEmpty { add(addresses.compare, .compare) }
    for name in names {
      add(addresses.compare(name), .compareCollection(name))
      add(addresses.comparisonTitles(name), .comparisonTitles(collection: name))
      for part in 1...ComparisonData.partCount(catalog.collections[name]?.count ?? 0) {
        add(addresses.comparisonPart(name, part), .comparisonPart(collection: name, part))
      }
    }
  }

  private mutating func data() {
    guard catalog.configuration.site.openData != nil else { return }
    add(addresses.data, .data)
    for file in DataFile.all(of: catalog) { add(addresses.dataFile(file.name), .dataFile(file)) }
  }

  private mutating func rulePages() {
    guard let path = catalog.configuration.site.rulePages, !rules.isEmpty else { return }
    add(addresses.rules(path), .rules)
    for (index, rule) in rules.enumerated() { add(addresses.rule(rule.id, below: path), .rule(index)) }
  }

  private mutating func redirects() {
    for (index, entry) in catalog.entries.enumerated() where catalog.hasPage(index) {
      for redirect in entry.common.redirectsFrom {
        let range = entry.file.range(of: .scalar(redirect.scalar))
        let origin = Page.Origin(file: entry.file.displayPath, range: range)
        add(addresses.redirect(redirect.path), .redirect(to: index), origin)
      }
    }
  }

  /// - Parameter others: how many pages of other lists search engines should know.
  private mutating func sitemaps(besides others: Int) {
    add(addresses.robots, .robots)
    let parts = Sitemap.partCount(others + pages.count(where: \.isIndexed))
    guard parts > 1 else { return add(addresses.sitemap, .sitemap(part: nil)) }
    add(addresses.sitemap, .sitemapIndex)
    for part in 1...parts { add(addresses.sitemap(part: part), .sitemap(part: part)) }
  }
}

extension LinkedCatalog {
  /// The entries of a sorted list by collection, in the order of the collections.
  func byCollection(_ entries: [Int]) -> [(collection: String, entries: [Int])] {
    var groups: [(collection: String, entries: [Int])] = []
    for index in entries {
      let collection = self.entries[index].id.collection
      if groups.last?.collection != collection { groups.append((collection, [])) }
      groups[groups.count - 1].entries.append(index)
    }
    return groups
  }
}
