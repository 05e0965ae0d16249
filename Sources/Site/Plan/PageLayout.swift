import Catalog
package import Diagnostics

/// All pages of a site with their addresses.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class PageLayout: Sendable {
  package let pages: [Page]
  /// Addresses that are taken twice.
  package let diagnostics: [Diagnostic]
  /// The file of each entry's page.
  let entryFiles: [String]
  /// The collections that have a feed; an empty name stands for the whole site.
  let feeds: Set<String>
  /// Whether there is a page of search: links to it stand on every page.
  let hasSearch: Bool
  let assets: [String]
  /// What the checks ask for; each has a page where the settings say so.
  let rules: [Rule]

  init(_ catalog: LinkedCatalog, assets: [String], rules: [Rule]) {
    self.rules = rules
    var planner = SitePlanner(catalog: catalog, rules: rules)
    planner.plan(assets: assets)
    let settings = catalog.entries.first.map { "\($0.file.root)/site.yml" } ?? "site.yml"
    let (pages, faults) = AddressBook.settle(planner.pages, settings: settings)
    let addresses = SiteAddresses()
    self.pages = pages
    diagnostics = faults + HomeCheck(catalog: catalog, pages: pages, settings: settings).faults
    hasSearch = pages.contains { $0.address == addresses.search }
    entryFiles = catalog.entries.map { addresses.entry($0.id).file }
    feeds = Set(pages.compactMap { if case .feed(let collection) = $0.content { collection ?? "" } else { nil } })
    self.assets = assets
  }

  /// By the file that a server opens for them.
  package func pagesByFile() -> [String: Page] {
    Dictionary(pages.map { ($0.address.file, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
