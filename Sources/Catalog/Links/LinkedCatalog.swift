package import Diagnostics

/// The catalog after every reference, link, tag and related entry is resolved.
///
/// Entries are named by their index in `catalog.entries`; every list of them is in the order of listings, and all
/// but `related` are sorted. A class only so that it is passed on by reference: nothing in it changes.
package final class LinkedCatalog: Sendable {
  package let catalog: Catalog
  /// The day that "today" means.
  package let asOf: CalendarDate
  /// Whether an entry is shown in listings: published, and not past its last day.
  package let isListed: [Bool]
  /// The listed entries by collection, tag, grade band and standard.
  package let groups: EntryGroups
  /// For each entry, who refers to it.
  package let backlinks: [[Backlinks]]
  package let related: [[Int]]

  init(
    catalog: Catalog, asOf: CalendarDate, isListed: [Bool], groups: EntryGroups, backlinks: [[Backlinks]],
    related: [[Int]]
  ) {
    self.catalog = catalog
    self.asOf = asOf
    self.isListed = isListed
    self.groups = groups
    self.backlinks = backlinks
    self.related = related
  }

  /// The entries that refer to one entry by fields with the same inverse label, or that mention it in their text.
  package struct Backlinks: Sendable {
    /// The label of the inverse, or nothing for mentions in a text.
    package let label: String?
    package let entries: [Int]
  }

  package var configuration: Configuration { catalog.configuration }
  package var entries: [Entry] { catalog.entries }
  package var collections: [String: [Int]] { groups.collections }
  /// Listed entries by tag, a broader tag taking in the narrower ones.
  package var tags: [String: [Int]] { groups.tags }
  /// Listed entries whose grades overlap those of the band.
  package var gradeBands: [String: [Int]] { groups.gradeBands }
  package var standards: [StandardID: [Int]] { groups.standards }

  /// The entries of a list by grade band, in the order of the bands; bands without any are left out.
  package func byBand(_ entries: [Int]) -> [(band: String, entries: [Int])] {
    (configuration.gradeBands?.terms ?? []).prefix(UInt64.bitWidth).enumerated().compactMap { number, band in
      let shared = entries.filter { groups.bandBits[$0] & 1 << UInt64(number) != 0 }
      return shared.isEmpty ? nil : (band.slug, shared)
    }
  }

  /// The entries of a list whose grades overlap those of a band.
  package func entries(_ entries: [Int], inBand band: String) -> [Int] {
    guard let number = configuration.gradeBands?.index(of: band), number < UInt64.bitWidth else { return [] }
    return entries.filter { groups.bandBits[$0] & 1 << UInt64(number) != 0 }
  }

  /// Whether an entry has a page: everything but drafts.
  package func hasPage(_ index: Int) -> Bool { entries[index].common.status != .draft }
}

extension LinkedCatalog {
  /// Looks up all that entries say of each other. A pure function of its parameters.
  package static func link(_ catalog: Catalog, asOf: CalendarDate) async -> (LinkedCatalog, [Diagnostic]) {
    let linking = await Linking.link(catalog, asOf: asOf)
    return (linking.catalog, linking.diagnostics)
  }
}

extension LinkedCatalog.Backlinks {
  /// Turns what each entry names into who names each entry; only listed entries count.
  static func collect(_ links: [EntryLinks], isListed: [Bool]) -> [[LinkedCatalog.Backlinks]] {
    var labelled = [[(label: String, source: Int)]](repeating: [], count: links.count)
    var mentions = [[Int]](repeating: [], count: links.count)
    for (source, links) in links.enumerated() where isListed[source] {
      for (target, label) in links.inverses { labelled[target].append((label, source)) }
      for target in links.mentions where target != source && mentions[target].last != source {
        mentions[target].append(source)
      }
    }
    return zip(labelled, mentions).map { labelled, mentions in
      // Who refers by a field need not be told again among those that only mention.
      let others = Set(mentions).subtracting(labelled.map(\.source)).sorted()
      return group(labelled) + (others.isEmpty ? [] : [LinkedCatalog.Backlinks(label: nil, entries: others)])
    }
  }

  private static func group(_ pairs: [(label: String, source: Int)]) -> [LinkedCatalog.Backlinks] {
    Dictionary(grouping: pairs, by: \.label).sorted { $0.key < $1.key }.map { label, pairs in
      LinkedCatalog.Backlinks(label: label, entries: Set(pairs.map(\.source)).sorted())
    }
  }
}
