import Catalog

/// The page on which readers search: what it shows is made by its script.
struct SearchView: View {
  let frame: FrameView

  private var context: PageContext { frame.context }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "total": .text { $0.context.site.formatting.integer($0.context.catalog.isListed.count(where: \.self)) },
    // The list is of all entries.
    "fixed": .text { _ in nil },
    "collections": .list { $0.collections },
    "grade_bands": .list { $0.context.gradeBandLinks },
  ]
  static let members = own.including { $0.frame }

  /// For readers without a script.
  private var collections: [LinkView] {
    context.catalog.configuration.schemas.compactMap { schema in
      guard let entries = context.catalog.collections[schema.name] else { return nil }
      return LinkView(
        label: schema.label, href: context.href(context.site.addresses.collection(schema.name)),
        count: context.site.formatting.integer(entries.count))
    }
  }
}
