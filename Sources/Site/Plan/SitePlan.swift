package import Catalog
package import Diagnostics
package import Figures

/// What pages there are. Nothing is rendered yet.
package struct SitePlan: Sendable {
  package let catalog: LinkedCatalog
  let texts: ComputedTexts
  package let layout: PageLayout

  package var pages: [Page] { layout.pages }
  package var diagnostics: [Diagnostic] { layout.diagnostics }

  /// Decides on the pages of a linked catalog.
  ///
  /// - Parameter previous: a plan of which the pages are taken over where they would be the same.
  package static func make(
    _ catalog: LinkedCatalog, texts: ComputedTexts, assets: [String], rules: [Rule] = [],
    after previous: SitePlan? = nil
  ) -> SitePlan {
    if let previous, previous.layout.assets == assets, previous.isPlan(of: catalog) {
      return SitePlan(catalog: catalog, texts: texts, layout: previous.layout)
    }
    return SitePlan(catalog: catalog, texts: texts, layout: PageLayout(catalog, assets: assets, rules: rules))
  }

  /// Whether another catalog asks for the same pages: its entries stand in the same groups, and those that changed
  /// have a page as before.
  private func isPlan(of new: LinkedCatalog) -> Bool {
    guard new.groups === catalog.groups, new.configuration === catalog.configuration,
      new.catalog.attachments == catalog.catalog.attachments,
      let changes = new.catalog.changes(since: catalog.catalog), changes.isInPlace
    else { return false }
    return changes.new.allSatisfy { index in
      let (now, before) = (new.entries[index], catalog.entries[index])
      return new.hasPage(index) == catalog.hasPage(index)
        && now.common.redirectsFrom.isEmpty && before.common.redirectsFrom.isEmpty
        && (FeedItems.date(now) == nil) == (FeedItems.date(before) == nil)
        && now.chapters.elementsEqual(before.chapters) { $0.slug == $1.slug && $0.file.path == $1.file.path }
    }
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
