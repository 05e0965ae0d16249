package import Catalog
package import Diagnostics
package import Figures

/// What pages there are. Nothing is rendered yet.
package struct SitePlan: Sendable {
  package let catalog: LinkedCatalog
  let texts: ComputedTexts
  package let pages: [Page]

  /// Decides on the pages of a linked catalog, and reports addresses that are taken twice.
  package static func make(
    _ catalog: LinkedCatalog, texts: ComputedTexts, assets: [String]
  ) -> (SitePlan, [Diagnostic]) {
    var planner = SitePlanner(catalog: catalog)
    planner.plan(assets: assets)
    let (pages, diagnostics) = AddressBook.settle(
      planner.pages, settings: catalog.entries.first.map { "\($0.file.root)/site.yml" } ?? "site.yml")
    return (SitePlan(catalog: catalog, texts: texts, pages: pages), diagnostics)
  }

  /// Where all of an entry stands: the page of all its chapters, or its own.
  package func file(ofReport index: Int) -> String {
    let entry = catalog.entries[index]
    let addresses = SiteAddresses()
    return (entry.chapters.isEmpty ? addresses.entry(entry.id) : addresses.whole(entry.id)).file
  }

  /// How many pages a reader can visit.
  package var pageCount: Int { pages.count(where: \.isIndexed) }
}
