import Catalog
import Diagnostics

/// Which topics may be one under two names: one the plural of the other, or a slip of it.
enum SimilarTerms {
  /// Each pair once, under the term that comes first.
  static func findings(_ vocabulary: Vocabulary?) -> [CollectionState.Finding] {
    guard let vocabulary else { return [] }
    let terms = vocabulary.currentTerms
    let names = terms.map(names)
    let neighbours = neighbours(names)
    return terms.indices.compactMap { number in
      let similar = neighbours[number, default: []].sorted().filter { areSimilar(names[number], names[$0]) }
      guard !similar.isEmpty else { return nil }
      var finding = CollectionState.Finding(.term(vocabulary: vocabulary.name, slug: terms[number].slug))
      finding.others = similar.map { .term(vocabulary: vocabulary.name, slug: terms[$0].slug) }
      return finding
    }
  }

  /// For each term the later ones that may be similar. Two names that are one slip apart are the same after one letter
  /// has been left out of each, or of one: so nobody compares every pair.
  private static func neighbours(_ names: [[Name]]) -> [Int: Set<Int>] {
    var owners: [[Character]: [Int]] = [:]
    for (number, names) in names.enumerated() {
      for key in Set(names.flatMap(\.keys)) { owners[key, default: []].append(number) }
    }
    var neighbours: [Int: Set<Int>] = [:]
    for owners in owners.values where owners.count > 1 {
      for (place, number) in owners.enumerated() { neighbours[number, default: []].formUnion(owners[(place + 1)...]) }
    }
    return neighbours
  }

  private static func areSimilar(_ a: [Name], _ b: [Name]) -> Bool {
    a.contains { one in b.contains { one.letters == $0.letters || one.isOneSlip(from: $0) } }
  }

  /// Slug, label and other spellings, without what stands between words and without plurals.
  private static func names(_ term: Vocabulary.Term) -> [Name] {
    let names = ([term.slug, term.label] + term.aliases).map { name in
      name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { singular(String($0)) }.joined()
    }
    return Set(names).sorted().map { Name(Array($0)) }
  }

  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private struct Name {
    let letters: [Character]
    private let digits: [Character]

    init(_ letters: [Character]) {
      self.letters = letters
      digits = letters.filter(\.isNumber)
    }

    /// The name, and where it is long enough for slips the name without each of its letters.
    var keys: [[Character]] {
      guard letters.count >= 7 else { return [letters] }
      return [letters]
        + letters.indices.map { index in
          var shorter = letters
          shorter.remove(at: index)
          return shorter
        }
    }

    /// Short words, and those that differ by a number, are different words.
    func isOneSlip(from other: Name) -> Bool {
      guard min(letters.count, other.letters.count) >= 7, abs(letters.count - other.letters.count) <= 1 else {
        return false
      }
      return digits == other.digits && alignmentDistance(letters, other.letters) == 1
    }
  }
}
