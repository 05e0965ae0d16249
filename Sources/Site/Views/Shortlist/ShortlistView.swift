import Catalog

/// The page of what a reader keeps. The list itself is on the reader's device alone.
struct ShortlistView: View {
  let frame: FrameView
  private var context: PageContext { frame.context }

  private static let own: Members<Self> = [
    "site_url": .text { $0.context.site.url(.home) }, "root": .text { $0.context.root },
    "kinds": .list { view in view.context.shortlistKinds },
  ]
  static let members = own.including { $0.frame }
}

/// A collection as the list of what a reader keeps knows it.
struct ShortlistKindView: View {
  let schema: CollectionSchema
  let compareHref: String?

  static let members: Members<Self> = [
    "collection": .text { $0.schema.name }, "label": .text { $0.schema.label },
    "singular": .text { $0.schema.singular },
    "compare_href": .text { $0.compareHref },
  ]
}

extension PageContext {
  fileprivate var shortlistKinds: [ShortlistKindView] {
    catalog.configuration.schemas.map { schema in
      let isComparable = catalog.isComparable(schema.name)
      return ShortlistKindView(
        schema: schema, compareHref: isComparable ? href(site.addresses.compare(schema.name)) : nil)
    }
  }

  /// What tells an entry from others in a few words: the terms of its facets, its grade bands.
  func keyLabels(ofEntry index: Int) -> String {
    let entry = catalog.entries[index]
    let terms = CardView(index: index, context: self).labels + gradeBands(of: entry)
    return terms.map(\.label).joined(separator: " · ")
  }
}
