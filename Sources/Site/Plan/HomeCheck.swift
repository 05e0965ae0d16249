import Catalog
import Diagnostics

/// Holds what home leads to, as `site.yml` says it, against the pages that there are.
struct HomeCheck {
  let catalog: LinkedCatalog
  let pages: [Page]
  /// The file that the questions are in.
  let settings: String

  var faults: [Diagnostic] { questions + featured }

  private var questions: [Diagnostic] {
    let questions = catalog.configuration.site.questions
    if questions.isEmpty { return [] }
    let known = Set(pages.filter(\.isIndexed).map(\.address.path)).union([SiteAddresses().search.path])
    return questions.filter { !known.contains($0.path) }.map { fault($0.path, known, $0.place) }
  }

  private var featured: [Diagnostic] {
    let featured = catalog.configuration.site.featured
    if featured.isEmpty { return [] }
    let known = Set(catalog.entries.indices.filter { catalog.isListed[$0] }.map { catalog.entries[$0].id.description })
    return featured.filter { !known.contains($0.name) }.map { fault($0.name, known, $0.place) }
  }

  private func fault(_ path: String, _ known: Set<String>, _ place: SourceRange) -> Diagnostic {
    let fault = UnknownPage(path: path, suggestion: nearestMatch(to: path, among: known))
    return Diagnostic(fault, file: settings, range: place)
  }
}
