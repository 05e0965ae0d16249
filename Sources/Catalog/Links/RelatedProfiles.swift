extension RelatedEntries {
  /// Numbers the features of all entries and notes which entry has which.
  init(_ catalog: Catalog, _ links: [EntryLinks], isListed: [Bool]) {
    let configuration = catalog.configuration
    let tagCount = configuration.tags?.terms.count ?? 0
    let standards = Set(links.flatMap(\.standards)).sorted()
    let standardIndices = Dictionary(uniqueKeysWithValues: standards.enumerated().map { ($1, tagCount + $0) })
    let bits = GradeBits(configuration.gradeBands?.terms ?? [])
    var profiles = catalog.entries.indices.map { index in
      let common = catalog.entries[index].common
      return Profile(
        tags: Set(common.tags.compactMap { configuration.tags?.index(of: $0) }).sorted(),
        standards: Set(links[index].standards.compactMap { standardIndices[$0] }).sorted(),
        grades: bits.mask(common.gradeBands), explicit: links[index].related, isListed: isListed[index])
    }
    for (source, links) in links.enumerated() {
      for target in links.related where isListed[source] { profiles[target].explicit.append(source) }
    }
    self.init(profiles: profiles, featureCount: tagCount + standards.count)
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
