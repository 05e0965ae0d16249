/// The listed entries by what readers look for them by.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class EntryGroups: Sendable {
  let collections: [String: [Int]]
  let tags: [String: [Int]]
  let gradeBands: [String: [Int]]
  let standards: [StandardID: [Int]]
  /// For each entry, one bit for each grade band that it is listed under.
  let bandBits: [UInt64]

  init(_ catalog: Catalog, _ links: [EntryLinks], isListed: [Bool]) {
    let broader = EntryGroups.broader(catalog.configuration.tags)
    let bands = catalog.configuration.gradeBands?.terms ?? []
    let bits = BandBits(bands)
    let bandBits = catalog.entries.indices.map { isListed[$0] ? bits.bits(catalog.entries[$0].common.gradeBands) : 0 }
    var collections: [String: [Int]] = [:]
    var tags: [String: [Int]] = [:]
    var gradeBands: [String: [Int]] = [:]
    var standards: [StandardID: [Int]] = [:]
    for (index, entry) in catalog.entries.enumerated() where isListed[index] {
      collections[entry.id.collection, default: []].append(index)
      for tag in entry.common.tags {
        for tag in broader[tag] ?? [tag] where tags[tag]?.last != index { tags[tag, default: []].append(index) }
      }
      for (number, band) in bands.prefix(BandBits.limit).enumerated() where bandBits[index] & 1 << UInt64(number) != 0 {
        gradeBands[band.slug, default: []].append(index)
      }
      for standard in links[index].standards where standards[standard]?.last != index {
        standards[standard, default: []].append(index)
      }
    }
    (self.collections, self.tags, self.gradeBands) = (collections, tags, gradeBands)
    (self.standards, self.bandBits) = (standards, bandBits)
  }

  /// For each term itself and all terms above it.
  private static func broader(_ vocabulary: Vocabulary?) -> [String: [String]] {
    guard let vocabulary else { return [:] }
    var chains: [String: [String]] = [:]
    for term in vocabulary.terms {
      var chain = [term.slug]
      while let next = vocabulary.term(chain[chain.count - 1])?.broader, !chain.contains(next) { chain.append(next) }
      chains[term.slug] = chain
    }
    return chains
  }
}

/// Which grade bands share a grade with which.
private struct BandBits {
  /// More bands than a school system has.
  static let limit = 64
  private let overlaps: [String: UInt64]

  init(_ bands: [Vocabulary.Term]) {
    let bands = bands.prefix(BandBits.limit)
    let pairs = bands.map { band in
      let bits = bands.enumerated().reduce(UInt64(0)) { bits, other in
        Set(band.grades).isDisjoint(with: other.element.grades) ? bits : bits | 1 << UInt64(other.offset)
      }
      return (band.slug, bits)
    }
    overlaps = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The bands that entries of the given ones are found under.
  func bits(_ slugs: [String]) -> UInt64 { slugs.reduce(0) { $0 | (overlaps[$1] ?? 0) } }
}
