/// The listed entries by what readers look for them by.
struct EntryGroups {
  var collections: [String: [Int]] = [:]
  var tags: [String: [Int]] = [:]
  var gradeBands: [String: [Int]] = [:]
  var standards: [StandardID: [Int]] = [:]

  init(_ catalog: Catalog, _ links: [EntryLinks], isListed: [Bool]) {
    let broader = EntryGroups.broader(catalog.configuration.tags)
    let bands = catalog.configuration.gradeBands?.terms ?? []
    for (index, entry) in catalog.entries.enumerated() where isListed[index] {
      collections[entry.id.collection, default: []].append(index)
      for tag in Set(entry.common.tags.flatMap { broader[$0] ?? [$0] }) { tags[tag, default: []].append(index) }
      let grades = EntryGroups.grades(entry.common.gradeBands, bands)
      for band in bands where !grades.isDisjoint(with: band.grades) { gradeBands[band.slug, default: []].append(index) }
      for standard in Set(links[index].standards) { standards[standard, default: []].append(index) }
    }
  }

  /// The grades that a list of bands covers.
  static func grades(_ slugs: [String], _ bands: [Vocabulary.Term]) -> Set<String> {
    Set(bands.filter { slugs.contains($0.slug) }.flatMap(\.grades))
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
