extension RelatedEntries {
  /// Numbers the features of all entries and notes which entry has which.
  init(_ catalog: Catalog, _ groups: EntryGroups, _ links: [EntryLinks], isListed: [Bool]) {
    let configuration = catalog.configuration
    let tagCount = configuration.tags?.terms.count ?? 0
    // A standard of no listed entry leads from nobody to nobody.
    let listed = groups.standards.sorted { $0.key < $1.key }
    var standards = [[Int]](repeating: [], count: links.count)
    for (number, group) in listed.enumerated() {
      for index in group.value { standards[index].append(tagCount + number) }
    }
    let numbers = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1.key, tagCount + $0) })
    for index in links.indices where !isListed[index] {
      standards[index] = Set(links[index].standards.compactMap { numbers[$0] }).sorted()
    }
    let bits = GradeBits(configuration.gradeBands?.terms ?? [])
    var profiles = catalog.entries.indices.map { index in
      let entry = catalog.entries[index]
      return Profile(
        tags: RelatedEntries.numbers(of: entry.common.tags, in: configuration.tags), standards: standards[index],
        grades: bits.mask(entry.common.gradeBands), explicit: links[index].related, isListed: isListed[index])
    }
    for (source, links) in links.enumerated() {
      for target in links.related where isListed[source] { profiles[target].explicit.append(source) }
    }
    self.init(profiles: profiles, featureCount: tagCount + listed.count)
  }

  /// Sorted, each once.
  private static func numbers(of tags: [String], in vocabulary: Vocabulary?) -> [Int] {
    guard let vocabulary else { return [] }
    let numbers = tags.compactMap(vocabulary.index).sorted()
    let hasRepetition = zip(numbers, numbers.dropFirst()).contains { $0 == $1 }
    return hasRepetition ? Set(numbers).sorted() : numbers
  }
}

/// One bit for each grade that a band names; the 64th stands for all beyond it.
private struct GradeBits {
  private let masks: [String: UInt64]

  init(_ bands: [Vocabulary.Term]) {
    var numbers: [String: Int] = [:]
    for grade in bands.flatMap(\.grades) where numbers[grade] == nil { numbers[grade] = min(63, numbers.count) }
    masks = Dictionary(
      bands.map { band in (band.slug, band.grades.reduce(0) { $0 | 1 << UInt64(numbers[$1] ?? 63) }) },
      uniquingKeysWith: { first, _ in first })
  }

  func mask(_ bands: [String]) -> UInt64 { bands.reduce(0) { $0 | (masks[$1] ?? 0) } }
}
