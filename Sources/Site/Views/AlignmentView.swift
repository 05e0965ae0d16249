import Catalog

/// The standards of one concept that an entry serves.
struct AlignmentView: View {
  let framework: Framework
  let concept: Framework.Concept?
  let standards: [StandardID]
  /// Whether the framework is another than that of the one before.
  let isFirst: Bool
  let page: PageContext

  static let members: Members<Self> = [
    "framework": .text { $0.framework.label },
    "framework_href": .text { $0.page.href($0.page.site.addresses.framework($0.framework.name)) },
    "is_first": .flag { $0.isFirst },
    "concept": .text { $0.concept?.label },
    "standards": .html { $0.page.write($0.links, .reference, to: &$1) },
  ]

  private var links: [LinkView] {
    standards.map { LinkView(label: $0.identifier, href: page.href(page.site.addresses.standard($0))) }
  }

  /// In the order of the frameworks, their concepts and their identifiers.
  static func views(_ standards: [StandardID], on page: PageContext) -> [AlignmentView] {
    Dictionary(grouping: standards, by: \.framework).sorted { $0.key < $1.key }.flatMap { name, standards in
      page.catalog.configuration.framework(name).map { views(standards, of: $0, on: page) } ?? []
    }
  }

  private static func views(
    _ standards: [StandardID], of framework: Framework, on page: PageContext
  ) -> [AlignmentView] {
    let known = standards.compactMap { id in
      framework.index(of: id.identifier).map { (id, framework.standards[$0].concept) }
    }
    let groups = Dictionary(grouping: known, by: \.1)
    return framework.concepts.filter { groups[$0.slug] != nil }.enumerated().map { number, concept in
      AlignmentView(
        framework: framework, concept: concept, standards: groups[concept.slug, default: []].map(\.0).sorted(),
        isFirst: number == 0, page: page)
    }
  }
}
