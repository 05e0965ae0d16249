import Catalog

/// The home page: ways into the collections, and what is new.
struct HomeView: View {
  let frame: FrameView
  let cards: RootlessParts

  private var context: PageContext { frame.context }
  private var catalog: LinkedCatalog { context.catalog }
  private static let newest = 6
  private static let topTags = 24

  private static let own: Members<Self> = [
    "goal_statement": .text { $0.context.site.settings.goal?.statement },
    "goal_definition": .text { $0.context.site.settings.goal?.definition },
    "total": .text { $0.context.site.formatting.integer($0.catalog.isListed.count(where: \.self)) },
    "collections": .list { $0.context.collectionLinks },
    "grade_bands": .list { $0.context.gradeBandLinks },
    "questions": .list { $0.context.questionLinks },
    "search_href": .text { $0.context.searchHref },
    "top_tags": .list { $0.tags },
    // The entries that the settings name, and what was published last.
    "featured": .list { $0.featured },
    "latest": .list { $0.latest },
    "newest": .html { $0.cards.write($0.newest, root: $0.context.root, to: &$1) },
  ]
  static let members = own.including { $0.frame }

  private var featured: [LinkView] {
    if context.site.settings.featured.isEmpty { return [] }
    let indices = Dictionary(
      catalog.entries.indices.map { (catalog.entries[$0].id.description, $0) }, uniquingKeysWith: { first, _ in first })
    return context.site.settings.featured.compactMap { indices[$0.name].map(context.link(toEntry:)) }
  }

  /// Each with what it is and the day.
  private var latest: [LinkView] {
    newest.map { index in
      let entry = catalog.entries[index]
      return LinkView(
        label: entry.common.title, href: context.href(ofEntry: index),
        count: entry.common.published.map(context.site.formatting.date),
        description: catalog.configuration.schema(entry.id.collection)?.singular)
    }
  }

  /// The tags with most entries, in alphabetical order.
  private var tags: [LinkView] {
    let terms = catalog.configuration.tags?.terms ?? []
    let used = terms.filter { catalog.tags[$0.slug] != nil }
    let ranked = used.sorted {
      (catalog.tags[$0.slug]?.count ?? 0, $1.slug) > (catalog.tags[$1.slug]?.count ?? 0, $0.slug)
    }
    return ranked.prefix(HomeView.topTags).sorted { $0.label.lowercased() < $1.label.lowercased() }
      .map { context.tagLink($0) }
  }

  /// The entries that were published last.
  private var newest: ArraySlice<Int> {
    FeedItems.indices(of: nil, in: catalog).prefix(HomeView.newest)
  }
}

extension PageContext {
  /// All collections that have entries, each with their number.
  var collectionLinks: [LinkView] {
    catalog.configuration.schemas.compactMap { schema in
      guard let entries = catalog.collections[schema.name] else { return nil }
      return LinkView(
        label: schema.label, href: href(site.addresses.collection(schema.name)),
        count: site.formatting.integer(entries.count), description: schema.description)
    }
  }

  /// All grade bands, each with the number of its entries.
  var gradeBandLinks: [LinkView] {
    (catalog.configuration.gradeBands?.terms ?? []).map { band in
      LinkView(
        label: band.label, href: href(site.addresses.gradeBand(band.slug)),
        count: site.formatting.integer(catalog.gradeBands[band.slug]?.count ?? 0), description: band.description)
    }
  }

  /// The questions that readers come with, those that there is a page for.
  var questionLinks: [LinkView] {
    site.settings.questions.compactMap { question in
      if question.path == site.addresses.search.path, !site.hasSearch { return nil }
      let query = question.query.map { "?\($0)" } ?? ""
      return LinkView(label: question.text, href: href(Address(question.path)) + query)
    }
  }
}
