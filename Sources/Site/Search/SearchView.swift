import Catalog

/// The page on which readers search: what it shows is made by its script.
struct SearchView: View {
  let frame: FrameView

  private var context: PageContext { frame.context }
  private var configuration: Configuration { context.catalog.configuration }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "total": .text { $0.context.site.formatting.integer($0.context.catalog.isListed.count(where: \.self)) },
    // The list is of all entries.
    "fixed": .text { _ in nil },
    // For readers without a script.
    "collections": .list { $0.context.collectionLinks },
    "grade_bands": .list { $0.context.gradeBandLinks },
    // Pages that are no entries, which a query may name.
    "topics": .list { $0.topics },
    "collection_pages": .list { $0.collections },
    "framework_pages": .list { $0.frameworks },
    "questions": .list { $0.context.questionLinks },
    // Where entries among the results can be compared.
    "comparisons": .list { view in
      zip(view.context.catalog.comparableCollections, view.context.comparisons)
        .map { ComparisonLinkView(collection: $0.name, link: $1) }
    },
  ]
  static let members = own.including { $0.frame }
    .including { ChromeView(context: $0.frame.context, section: nil) }

  private var topics: [KnownPageView] {
    (configuration.tags?.terms ?? []).filter { context.catalog.tags[$0.slug] != nil }.map { term in
      KnownPageView(link: context.tagLink(term), also: term.aliases)
    }
  }

  private var collections: [KnownPageView] {
    zip(context.collectionLinks, configuration.schemas.filter { context.catalog.collections[$0.name] != nil })
      .map { KnownPageView(link: $0, also: [$1.singular]) }
  }

  private var frameworks: [KnownPageView] {
    configuration.frameworks.map { framework in
      let address = context.site.addresses.framework(framework.name)
      let link = LinkView(label: framework.label, href: context.href(address), description: framework.publisher)
      return KnownPageView(link: link, also: [framework.shortLabel])
    }
  }
}

/// A page that a query may name, with what else it may be called.
private struct KnownPageView: View {
  let link: LinkView
  let also: [String]

  private static let own: Members<Self> = [
    // On a line each, as a name may have commas.
    "also": .text { $0.also.isEmpty ? nil : $0.also.joined(separator: "\n") }
  ]
  static let members = own.including { $0.link }
}

/// Where the entries of a collection are compared.
private struct ComparisonLinkView: View {
  let collection: String
  let link: LinkView

  private static let own: Members<Self> = ["collection": .text { $0.collection }]
  static let members = own.including { $0.link }
}
