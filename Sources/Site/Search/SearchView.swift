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
    // For readers without a script.
    "collections": .list { $0.context.collectionLinks },
    "grade_bands": .list { $0.context.gradeBandLinks },
  ]
  static let members = own.including { $0.frame }
}
