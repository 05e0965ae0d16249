package import Diagnostics
import Parallel

/// The catalog after every reference, link, tag and related entry is resolved.
///
/// Entries are named by their index in `catalog.entries`; every list of them is in the order of listings, and all
/// but those of related entries are sorted. A class only so that it is passed on by reference: nothing in it changes.
package final class LinkedCatalog: Sendable {
  package let catalog: Catalog
  /// The day that "today" means.
  package let asOf: CalendarDate
  /// Whether an entry is shown in listings: published, and not past its last day.
  package let isListed: [Bool]
  /// For each entry, what it leads to.
  let links: [EntryLinks]
  /// The listed entries by collection, tag, grade band and standard.
  package let groups: EntryGroups
  /// What only pages ask for.
  let referrers: Lazy<Referrers>
  let relatedEntries: RelatedLists

  init(
    catalog: Catalog, asOf: CalendarDate, isListed: [Bool], links: [EntryLinks], groups: EntryGroups,
    referrers: Lazy<Referrers>, relatedEntries: RelatedLists
  ) {
    self.catalog = catalog
    self.asOf = asOf
    self.isListed = isListed
    self.links = links
    self.groups = groups
    self.referrers = referrers
    self.relatedEntries = relatedEntries
  }

  package var configuration: Configuration { catalog.configuration }
  package var entries: [Entry] { catalog.entries }
  package var collections: [String: [Int]] { groups.collections }
  /// Listed entries by tag, a broader tag taking in the narrower ones.
  package var tags: [String: [Int]] { groups.tags }
  /// Listed entries whose grades overlap those of the band.
  package var gradeBands: [String: [Int]] { groups.gradeBands }
  package var standards: [StandardID: [Int]] { groups.standards }

  /// What a reader of an entry would want next, best first.
  package func related(to index: Int) -> [Int] { relatedEntries.related(to: index) }

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
