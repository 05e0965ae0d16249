import Catalog
package import Diagnostics
import Parallel

/// All pages of a site with their addresses.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class PageLayout: Sendable {
  /// Addresses that are taken twice, and pages that home misses.
  package let diagnostics: [Diagnostic]
  /// The collections that have a feed; an empty name stands for the whole site.
  let feeds: Set<String>
  /// Whether there is a page of search: links to it stand on every page.
  let hasSearch: Bool
  let assets: [String]
  /// What the checks ask for; each has a page where the settings say so.
  let rules: [Rule]
  private let addressed: AddressedPages
  private let everyPage: Lazy<[Page]>

  init(_ catalog: LinkedCatalog, assets: [String], rules: [Rule]) {
    self.rules = rules
    self.assets = assets
    var planner = SitePlanner(catalog: catalog, rules: rules)
    let outline = planner.outline(assets: assets)
    let settings = catalog.entries.first.map { "\($0.file.root)/site.yml" } ?? "site.yml"
    let (pages, faults) = AddressedPages.settle(outline, settings: settings)
    addressed = pages
    everyPage = Lazy { pages.all }
    diagnostics = faults + HomeCheck(catalog: catalog, pages: pages, settings: settings).faults
    hasSearch = pages.page(file: SiteAddresses().search.file)?.address == SiteAddresses().search
    feeds = Set(
      pages.others.compactMap { if case .feed(let collection) = $0.content { collection ?? "" } else { nil } })
  }

  package var pages: [Page] { everyPage.value }

  /// The page that a server opens a file for.
  package func page(file: String) -> Page? { addressed.page(file: file) }
}

/// Pages of which no two have one address.
enum AddressedPages: Sendable {
  /// As they were planned, with those that are not of entries by what tells addresses apart.
  case planned(PageOutline, [String: Page])
  /// Without those whose address was taken, with all by their files.
  case settled([Page], Lazy<[String: Page]>)

  /// - Parameter settings: the file to name where neither of two pages comes from a file of its own.
  static func settle(_ outline: PageOutline, settings: String) -> (AddressedPages, [Diagnostic]) {
    if let others = AddressBook.distinct(outline) { return (.planned(outline, others), []) }
    let (pages, faults) = AddressBook.settle(outline.all, settings: settings)
    let byFile = Lazy { Dictionary(pages.map { ($0.address.file, $0) }, uniquingKeysWith: { first, _ in first }) }
    return (.settled(pages, byFile), faults)
  }

  var all: [Page] {
    switch self {
    case .planned(let outline, _): outline.all
    case .settled(let pages, _): pages
    }
  }

  /// All but those of entries, and perhaps these.
  var others: [Page] {
    switch self {
    case .planned(let outline, _): outline.others
    case .settled(let pages, _): pages
    }
  }

  func page(file: String) -> Page? {
    switch self {
    case .planned(let outline, let others): AddressBook.page(file: file, in: others) ?? outline.entries.page(file: file)
    case .settled(_, let byFile): byFile.value[file]
    }
  }
}
