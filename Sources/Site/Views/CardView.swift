import Catalog

/// An entry as it stands in a listing.
struct CardView: View {
  let index: Int
  let context: PageContext

  private var entry: Entry { context.catalog.entries[index] }
  private var schema: CollectionSchema? { context.catalog.configuration.schema(entry.id.collection) }

  static let members: Members<Self> = [
    "title": .text { $0.entry.common.title },
    "href": .text { $0.context.href(ofEntry: $0.index) },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.schema?.singular },
    "labels": .list { $0.labels },
    "grade_bands": .list { $0.context.gradeBands(of: $0.entry) },
    "date": .view { $0.context.date($0.entry.common.published) },
  ]

  /// The terms of its single-valued facets: what tells it from its neighbours at a glance.
  private var labels: [LinkView] {
    guard let schema else { return [] }
    return zip(entry.values, schema.fields).compactMap { value, field in
      guard field.isFacet, case .term(let slug)? = value, case .term(let name) = field.type else { return nil }
      let term = context.catalog.configuration.vocabularies[name]?.term(slug)
      return term.map { LinkView(label: $0.label, href: "") }
    }
  }
}

extension PageContext {
  func gradeBands(of entry: Entry) -> [LinkView] {
    entry.common.gradeBands.compactMap { slug in
      guard let term = catalog.configuration.gradeBands?.term(slug) else { return nil }
      return LinkView(label: term.label, href: href(site.addresses.gradeBand(slug)))
    }
  }

  func tags(of entry: Entry) -> [LinkView] {
    entry.common.tags.compactMap { slug in
      guard let term = catalog.configuration.tags?.term(slug) else { return nil }
      let hasPage = catalog.tags[slug] != nil
      return LinkView(label: term.label, href: hasPage ? href(site.addresses.tag(slug)) : "")
    }
  }

  func date(_ date: CalendarDate?) -> DateView? {
    date.map { DateView(text: site.formatting.date($0), iso: $0.description) }
  }

  func link(toEntry index: Int) -> LinkView {
    let common = catalog.entries[index].common
    return LinkView(label: common.title, href: href(ofEntry: index), description: common.summary)
  }
}
