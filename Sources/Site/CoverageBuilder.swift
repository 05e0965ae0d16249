import Catalog

/// Makes the pages of frameworks and of their standards.
struct CoverageBuilder {
  let page: PageBuilder

  private var context: PageContext { page.context }
  private var configuration: Configuration { context.catalog.configuration }
  private var addresses: SiteAddresses { context.site.addresses }

  func frameworks() -> [UInt8] {
    let links = configuration.frameworks.map { framework in
      LinkView(
        label: framework.label, href: context.href(addresses.framework(framework.name)),
        count: context.site.formatting.integer(framework.standards.count), description: framework.publisher)
    }
    return page.render(TermsView(frame: page.frame(nil, ""), terms: links), .frameworks)
  }

  /// - Parameter band: nothing for the page of all grades.
  func framework(_ name: String, band slug: String? = nil) -> [UInt8] {
    guard let framework = configuration.framework(name) else { return [] }
    let band = slug.flatMap { configuration.gradeBands?.term($0) }
    let title = [framework.label, band?.label].compactMap(\.self).joined(separator: ", ")
    let view = FrameworkView(
      frame: page.frame(title, framework.note), framework: framework,
      coverage: .of(framework, in: context.catalog, band: band), band: band)
    return page.render(view, .framework)
  }

  func standard(_ listing: Listing, _ id: StandardID) -> [UInt8] {
    guard let framework = configuration.framework(id.framework), let index = framework.index(of: id.identifier) else {
      return []
    }
    let standard = framework.standards[index]
    let parent = LinkView(label: framework.shortLabel, href: context.href(addresses.framework(framework.name)))
    let concept = framework.concept(standard.concept)
    let strand = concept?.parent.flatMap(framework.concept)
    let words = [strand?.label, concept?.label, framework.level(standard.level)?.label]
    let description = words.compactMap(\.self).joined(separator: " · ")
    let list = ListingView(
      frame: page.frame(id.identifier, standard.text.isEmpty ? description : standard.text, parents: [parent]),
      listing: listing, cards: page.renderer.parts.cards, heading: id.identifier, description: description,
      parent: parent)
    return page.render(StandardView(listing: list, framework: framework, index: index), .standard)
  }
}
