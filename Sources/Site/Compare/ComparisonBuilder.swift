import Catalog

/// Makes the pages on which readers compare entries and keep a list of their own, and the data for the first.
struct ComparisonBuilder {
  let page: PageBuilder
  private var context: PageContext { page.context }
  private var catalog: LinkedCatalog { context.catalog }
  private var addresses: SiteAddresses { context.site.addresses }

  func html(_ content: Page.Content) -> [UInt8] {
    switch content {
    case .compare: return page.render(CompareView(frame: page.frame(nil, "")), .compare)
    case .compareCollection(let name): return collection(name)
    case .comparisonTitles(let name): return data(name).titles
    case .comparisonPart(let name, let number): return data(name).part(number)
    // What a reader keeps is not for search engines.
    case .shortlist: return page.render(ShortlistView(frame: page.frame(nil, "", isIndexed: false)), .shortlist)
    default: return []
    }
  }

  private func collection(_ name: String) -> [UInt8] {
    guard let schema = catalog.configuration.schema(name) else { return [] }
    let frame = page.frame(schema.label, schema.description, section: name, parents: [context.collectionLink(name)])
    return page.render(CompareCollectionView(frame: frame, schema: schema), .compareCollection)
  }

  /// Links in it are written as the page of the comparison writes them.
  private func data(_ name: String) -> ComparisonData {
    let address = addresses.compare(name)
    return ComparisonData(
      collection: name, context: PageContext(site: context.site, templates: context.templates, address: address))
  }
}
