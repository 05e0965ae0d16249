import Catalog

/// An entry as it stands in a listing.
struct CardView: View {
  let index: Int
  let context: PageContext

  private var entry: Entry { context.catalog.entries[index] }
  private var schema: CollectionSchema? { context.catalog.configuration.schema(entry.id.collection) }

  static let members: Members<Self> = [
    "id": .text { "\($0.entry.id.collection)/\($0.entry.id.slug)" },
    "title": .text { $0.entry.common.title },
    "href": .text { $0.context.href(ofEntry: $0.index) },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.schema?.singular },
    "labels": .html { $0.context.write($0.labels, .cardLabel, to: &$1) },
    "grade_bands": .html { $0.context.write($0.context.gradeBands(of: $0.entry), .cardBand, to: &$1) },
    "published": .text { $0.entry.common.published.map($0.context.site.formatting.date) },
    "published_iso": .text { $0.entry.common.published?.description },
  ]

  /// The terms of its single-valued facets: what tells it from its neighbours at a glance.
  var labels: [LinkView] {
    guard let schema else { return [] }
    return zip(entry.values, schema.fields).compactMap { value, field in
      guard field.isFacet, case .term(let slug)? = value, case .term(let name) = field.type else { return nil }
      let term = context.catalog.configuration.vocabularies[name]?.term(slug)
      return term.map { LinkView(label: $0.label, href: "") }
    }
  }
}
