/// The listed entries by what readers look for them by.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class EntryGroups: Sendable {
  private let lists: GroupLists
  /// For each entry, one bit for each grade band that it is listed under.
  let bandBits: [UInt64]

  var collections: [String: [Int]] { lists.collections }
  var tags: [String: [Int]] { lists.tags }
  var gradeBands: [String: [Int]] { lists.gradeBands }
  var standards: [StandardID: [Int]] { lists.standards }

  init(_ catalog: Catalog, _ links: [EntryLinks], isListed: [Bool]) {
    let grouping = EntryGrouping(catalog.configuration)
    var lists = GroupLists()
    bandBits = catalog.entries.indices.map { index in
      guard isListed[index] else { return 0 }
      return lists.add(index, catalog.entries[index], links[index].standards, grouping)
    }
    self.lists = lists
  }

  /// The same as of a catalog alone, where all but the changed entries are grouped as they were.
  init(_ catalog: LinkedCatalog, _ changes: CatalogChanges, _ new: Catalog, _ links: [EntryLinks], isListed: [Bool]) {
    let grouping = EntryGrouping(new.configuration)
    var lists = catalog.groups.lists
    for index in changes.gone where catalog.isListed[index] {
      lists.remove(index, catalog.entries[index], catalog.links[index].standards, grouping)
    }
    if !changes.isInPlace { lists.move(changes.moved) }
    var bandBits = [UInt64](repeating: 0, count: new.entries.count)
    for (index, place) in changes.moved.enumerated() {
      if let place { bandBits[place] = catalog.groups.bandBits[index] }
    }
    for index in changes.new where isListed[index] {
      bandBits[index] = lists.add(index, new.entries[index], links[index].standards, grouping)
    }
    (self.lists, self.bandBits) = (lists, bandBits)
  }
}

/// Sorted lists of entries; none is empty.
private struct GroupLists {
  var collections: [String: [Int]] = [:]
  var tags: [String: [Int]] = [:]
  var gradeBands: [String: [Int]] = [:]
  var standards: [StandardID: [Int]] = [:]

  /// - Returns: the bits of the grade bands under which the entry is listed.
  mutating func add(_ index: Int, _ entry: Entry, _ aligned: [StandardID], _ grouping: EntryGrouping) -> UInt64 {
    collections[entry.id.collection, default: []].insertSorted(index)
    for tag in entry.common.tags {
      for tag in grouping.tags(above: tag) { tags[tag, default: []].insertSorted(index) }
    }
    let bits = grouping.bandBits(entry.common.gradeBands)
    for band in grouping.bands(of: bits) { gradeBands[band.slug, default: []].insertSorted(index) }
    for standard in aligned { standards[standard, default: []].insertSorted(index) }
    return bits
  }

  mutating func remove(_ index: Int, _ entry: Entry, _ aligned: [StandardID], _ grouping: EntryGrouping) {
    collections.remove(index, from: entry.id.collection)
    for tag in entry.common.tags { for tag in grouping.tags(above: tag) { tags.remove(index, from: tag) } }
    for band in grouping.bands(of: grouping.bandBits(entry.common.gradeBands)) {
      gradeBands.remove(index, from: band.slug)
    }
    for standard in aligned { standards.remove(index, from: standard) }
  }

  /// - Parameter moved: where each entry stands now; all that are here stand somewhere, in the same order.
  mutating func move(_ moved: [Int?]) {
    func moving(_ list: [Int]) -> [Int] { list.compactMap { moved[$0] } }
    collections = collections.mapValues(moving)
    tags = tags.mapValues(moving)
    gradeBands = gradeBands.mapValues(moving)
    standards = standards.mapValues(moving)
  }
}

extension Dictionary where Value == [Int] {
  fileprivate mutating func remove(_ item: Int, from key: Key) {
    guard var list = self[key], let place = list.sortedPlace(of: item, isThere: true) else { return }
    list.remove(at: place)
    self[key] = list.isEmpty ? nil : list
  }
}

extension [Int] {
  fileprivate mutating func insertSorted(_ item: Int) {
    guard let last, last >= item else { return append(item) }
    if let place = sortedPlace(of: item, isThere: false) { insert(item, at: place) }
  }

  /// Where an item is, or where it would have to be; nothing where it is not as supposed.
  fileprivate func sortedPlace(of item: Int, isThere: Bool) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < item { low = middle + 1 } else { high = middle }
    }
    return (low < count && self[low] == item) == isThere ? low : nil
  }
}

/// Under what an entry is listed, as the vocabularies say.
private struct EntryGrouping {
  /// More bands than a school system has.
  private static let bandLimit = 64
  private let bands: ArraySlice<Vocabulary.Term>
  /// For each band those that share a grade with it.
  private let overlaps: [String: UInt64]
  /// For each term itself and all terms above it.
  private let broader: [String: [String]]

  init(_ configuration: Configuration) {
    let bands = (configuration.gradeBands?.terms ?? []).prefix(EntryGrouping.bandLimit)
    let pairs = bands.map { band in
      let bits = bands.enumerated().reduce(UInt64(0)) { bits, other in
        Set(band.grades).isDisjoint(with: other.element.grades) ? bits : bits | 1 << UInt64(other.offset)
      }
      return (band.slug, bits)
    }
    self.bands = bands
    overlaps = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    broader = EntryGrouping.broader(configuration.tags)
  }

  func tags(above tag: String) -> [String] { broader[tag] ?? [tag] }

  func bandBits(_ slugs: [String]) -> UInt64 { slugs.reduce(0) { $0 | (overlaps[$1] ?? 0) } }

  func bands(of bits: UInt64) -> some Sequence<Vocabulary.Term> {
    bands.enumerated().lazy.filter { bits & 1 << UInt64($0.offset) != 0 }.map(\.element)
  }

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
