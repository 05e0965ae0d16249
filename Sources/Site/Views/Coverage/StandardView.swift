import Catalog

/// The page of a standard: what it is, its entries, and the standards around it.
struct StandardView: View {
  let listing: ListingView
  let framework: Framework
  /// The place of the standard in its framework.
  let index: Int
  private var standard: Framework.Standard { framework.standards[index] }
  private var concept: Framework.Concept? { framework.concept(standard.concept) }
  private var context: PageContext { listing.frame.context }
  var variant: String { listing.variant }

  private static let own: Members<Self> = [
    "framework_label": .text { $0.framework.label },
    "publisher": .text { $0.framework.publisher }, "publisher_url": .text { $0.framework.url },
    "text": .text { $0.standard.text },
    "concept": .text { $0.concept?.label },
    "strand": .text { view in view.concept?.parent.flatMap { view.framework.concept($0)?.label } },
    "level": .text { view in view.framework.level(view.standard.level)?.label },
    "previous_standard": .text { $0.neighbour(-1)?.label },
    "previous_standard_href": .text { $0.neighbour(-1)?.href },
    "next_standard": .text { $0.neighbour(1)?.label },
    "next_standard_href": .text { $0.neighbour(1)?.href },
    "others": .html { $0.context.write($0.others, .standardLevel, to: &$1) },
    "contribute": .html { $0.context.write($0.context.formsWithStandards, .reference, to: &$1) },
  ]
  static let members = own.including { $0.listing }

  private func neighbour(_ step: Int) -> LinkView? {
    let place = index + step
    return framework.standards.indices.contains(place) ? link(framework.standards[place]) : nil
  }

  /// The standards of its concept, by level.
  private var others: [StandardLevelView] {
    let alike = Dictionary(grouping: framework.standards.filter { $0.concept == standard.concept }, by: \.level)
    return framework.levels.compactMap { level in
      alike[level.slug].map { StandardLevelView(label: level.label, links: $0.map(link), context: context) }
    }
  }

  private func link(_ other: Framework.Standard) -> LinkView {
    let id = StandardID(framework: framework.name, identifier: other.identifier)
    let item = Coverage.Item(identifier: other.identifier, entries: context.catalog.standards[id]?.count ?? 0)
    var link = context.link(to: item, of: framework)
    link.isCurrent = other.identifier == standard.identifier
    return link
  }
}

/// Standards of one level.
struct StandardLevelView: View {
  let label: String
  let links: [LinkView]
  let context: PageContext
  var variant: String { context.root }

  static let members: Members<Self> = [
    "label": .text { $0.label },
    "standards": .html { $0.context.write($0.links, .standardItem, to: &$1) },
  ]
}
