import Diagnostics

/// A controlled list of terms, in the order of its file.
///
/// This and its terms are classes only so that they are passed on by reference: nothing in them changes.
package final class Vocabulary: Sendable {
  package let name: String
  package let label: String
  package let description: String
  package let terms: [Term]
  /// Whether some of its terms are values of schema.org: those that are not say nothing there.
  package let saysSchemaOrg: Bool
  private let indices: [String: Int]

  package final class Term: Sendable {
    package let slug: String
    package let label: String
    package let description: String
    /// Other spellings, also synonyms in search.
    package let aliases: [String]
    package let broader: String?
    /// The term to use instead of this one, which is deprecated.
    package let successor: String?
    /// The grades of a grade band.
    package let grades: [String]
    /// How old those of a grade band are: `11-14`.
    package let ages: String?
    /// What the term is as a value of schema.org: `true`, `online`.
    package let schemaOrg: String?

    init(
      slug: String, label: String, description: String, aliases: [String], broader: String?, successor: String?,
      grades: [String], ages: String?, schemaOrg: String?
    ) {
      self.slug = slug
      self.label = label
      self.description = description
      self.aliases = aliases
      self.broader = broader
      self.successor = successor
      self.grades = grades
      self.ages = ages
      self.schemaOrg = schemaOrg
    }
  }

  init(name: String, label: String, description: String, terms: [Term]) {
    self.name = name
    self.label = label
    self.description = description
    self.terms = terms
    saysSchemaOrg = terms.contains { $0.schemaOrg != nil }
    indices = Dictionary(terms.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func index(of slug: String) -> Int? { indices[slug] }

  package func term(_ slug: String) -> Term? { indices[slug].map { terms[$0] } }

  /// Without those that are deprecated.
  package var currentTerms: [Term] { terms.filter { $0.successor == nil } }

  /// The term that was probably meant: one of that label or alias, or the nearest slug.
  func suggestion(for written: String) -> Suggestion? {
    let folded = written.lowercased()
    // A text processor makes dashes of hyphens, and people write names with blanks.
    let slug = String(folded.map { "–—‑_ ".contains($0) ? "-" : $0 })
    if slug != written, term(slug) != nil { return Suggestion(slug, isCertain: true) }
    let named = terms.filter {
      $0.label.lowercased() == folded || $0.aliases.contains { $0.lowercased() == folded }
    }
    if let term = named.first { return Suggestion(term.slug, isCertain: named.count == 1) }
    return Diagnostics.suggestion(for: written, among: terms.map(\.slug))
  }
}
