import Catalog
import Diagnostics

/// Which topics may be one under two names: one the plural of the other, or a slip of it.
enum SimilarTerms {
  /// Each pair once, under the term that comes first.
  static func findings(_ vocabulary: Vocabulary?) -> [CollectionState.Finding] {
    guard let vocabulary else { return [] }
    let terms = vocabulary.terms.filter { $0.successor == nil }
    return terms.enumerated().compactMap { number, term in
      let similar = terms[(number + 1)...].filter { areSimilar(term, $0) }
      guard !similar.isEmpty else { return nil }
      var finding = CollectionState.Finding(.term(vocabulary: vocabulary.name, slug: term.slug))
      finding.others = similar.map { .term(vocabulary: vocabulary.name, slug: $0.slug) }
      return finding
    }
  }

  private static func areSimilar(_ a: Vocabulary.Term, _ b: Vocabulary.Term) -> Bool {
    let (left, right) = (names(a), names(b))
    return !left.isDisjoint(with: right)
      || left.contains { one in right.contains { areOneSlipApart(one, $0) } }
  }

  /// Slug, label and other spellings, without what stands between words and without plurals.
  private static func names(_ term: Vocabulary.Term) -> Set<String> {
    Set(
      ([term.slug, term.label] + term.aliases).map { name in
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { singular(String($0)) }.joined()
      })
  }

  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// Short words, and those that differ by a number, are different words.
  private static func areOneSlipApart(_ a: String, _ b: String) -> Bool {
    guard min(a.count, b.count) >= 7, abs(a.count - b.count) <= 1 else { return false }
    guard a.filter(\.isNumber) == b.filter(\.isNumber) else { return false }
    return alignmentDistance(Array(a), Array(b)) == 1
  }
}
