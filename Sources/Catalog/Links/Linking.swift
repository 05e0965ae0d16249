package import Diagnostics
import Parallel

/// A linked catalog from which the next one can be made, repeating only what has changed.
///
/// Whatever it takes over is what it would find anew: the result is the same with and without an earlier linking.
package struct Linking: Sendable {
  package let catalog: LinkedCatalog

  package var diagnostics: [Diagnostic] { catalog.links.flatMap(\.diagnostics) }

  package static func link(
    _ catalog: Catalog, asOf: CalendarDate, after previous: Linking? = nil
  ) async -> Linking {
    if let previous, previous.catalog.catalog === catalog, previous.catalog.asOf == asOf { return previous }
    let isListed = catalog.entries.map { entry in
      entry.common.status == .published && !(entry.common.expires.map { $0 < asOf } ?? false)
    }
    let old = previous.flatMap { $0.catalog.asOf == asOf ? $0.catalog : nil }
    guard let update = old.flatMap({ LinkUpdate($0, catalog, isListed) }) else {
      return Linking(catalog: await anew(catalog, asOf, isListed, isFirst: previous == nil))
    }
    return Linking(catalog: await update.catalog())
  }

  /// - Parameter isFirst: whether all pages are probably wanted.
  private static func anew(
    _ catalog: Catalog, _ asOf: CalendarDate, _ isListed: [Bool], isFirst: Bool
  ) async -> LinkedCatalog {
    let links = await EntryLinks.all(in: catalog)
    let groups = EntryGroups(catalog, links, isListed: isListed)
    let related = Lazy { RelatedEntries(catalog, groups, links, isListed: isListed) }
    return LinkedCatalog(
      catalog: catalog, asOf: asOf, isListed: isListed, links: links, groups: groups,
      referrers: Lazy { Referrers(links, isListed: isListed) },
      relatedEntries: isFirst ? await .all(related.value) : .onDemand(related))
  }
}

extension EntryLinks {
  static func all(in catalog: Catalog) async -> [EntryLinks] {
    await parallelMap(Array(catalog.entries.indices)) { find(from: $0, in: catalog) }
  }
}
