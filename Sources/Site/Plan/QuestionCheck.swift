import Catalog
import Diagnostics

/// Holds the questions of `site.yml` against the pages that there are.
struct QuestionCheck {
  let pages: [Page]
  /// The file that the questions are in.
  let settings: String

  func faults(_ questions: [SiteSettings.Question]) -> [Diagnostic] {
    if questions.isEmpty { return [] }
    let known = Set(pages.filter(\.isIndexed).map(\.address.path)).union([SiteAddresses().search.path])
    return questions.filter { !known.contains($0.path) }.map { question in
      let suggestion = nearestMatch(to: question.path, among: known)
      return Diagnostic(UnknownPage(path: question.path, suggestion: suggestion), file: settings, range: question.place)
    }
  }
}
