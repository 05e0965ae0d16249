import Catalog
import Search
import Synchronization

/// The search index of a site: its files are planned before it is built, and it is built once, when it is needed.
package final class SiteSearch: Sendable {
  private let catalog: LinkedCatalog
  private let index: Mutex<SearchIndex?>

  /// - Parameter index: where it is built already.
  init(_ catalog: LinkedCatalog, index: SearchIndex? = nil) {
    self.catalog = catalog
    self.index = Mutex(index)
  }

  /// Builds the index of a site that has one.
  package static func make(_ plan: SitePlan) async -> SiteSearch {
    guard plan.catalog.configuration.site.hasSearch else { return SiteSearch(plan.catalog) }
    return SiteSearch(plan.catalog, index: await SearchIndex.make(plan.catalog))
  }

  /// Without the ending. The first is the one from which all others are known.
  static func fileNames(_ catalog: LinkedCatalog) -> [String] {
    let documents = SearchDocuments(catalog)
    return SearchIndex.fileNames(documents, FacetPlan(catalog.configuration, documents))
  }

  func text(named name: String) -> String {
    let made = index.withLock { index in
      let made = index ?? SearchIndex.makeNow(catalog)
      index = made
      return made
    }
    return made.text(named: name) ?? ""
  }
}
