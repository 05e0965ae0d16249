import Catalog
import Diagnostics

/// Holds what home leads to, as `site.yml` says it, against the pages that there are.
struct HomeCheck {
  let catalog: LinkedCatalog
  let pages: AddressedPages
  /// The file that the questions are in.
  let settings: String

  var faults: [Diagnostic] { questions + featured }

  private var questions: [Diagnostic] {
    let missing = catalog.configuration.site.questions.filter { !isPage($0.path) }
    if missing.isEmpty { return [] }
    let known = Set(pages.all.filter(\.isIndexed).map(\.address.path)).union([SiteAddresses().search.path])
    return missing.map { fault($0.path, known, $0.place) }
  }

  private func isPage(_ path: String) -> Bool {
    if path == SiteAddresses().search.path { return true }
    guard let page = pages.page(file: Address(path).file) else { return false }
    return page.address.path == path && page.isIndexed
  }

  private var featured: [Diagnostic] {
    let missing = catalog.configuration.site.featured.filter { !isListed($0.name) }
    if missing.isEmpty { return [] }
    let known = Set(catalog.entries.indices.filter { catalog.isListed[$0] }.map { catalog.entries[$0].id.description })
    return missing.map { fault($0.name, known, $0.place) }
  }

  private func isListed(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return false }
    let index = catalog.catalog.index(of: EntryID(collection: parts[0], slug: parts[1]))
    return index.map { catalog.isListed[$0] } ?? false
  }

  private func fault(_ path: String, _ known: Set<String>, _ place: SourceRange) -> Diagnostic {
    let fault = UnknownPage(path: path, suggestion: nearestMatch(to: path, among: known))
    return Diagnostic(fault, file: settings, range: place)
  }
}
