package import Diagnostics
import Markup
import Parallel

/// A linked catalog with what it was linked from, so that the next linking repeats only what has changed.
///
/// Whatever it takes over is what it would find anew: the result is the same with and without an earlier linking.
package struct Linking: Sendable {
  package let catalog: LinkedCatalog
  private let links: [EntryLinks]

  package var diagnostics: [Diagnostic] { links.flatMap(\.diagnostics) }

  package static func link(
    _ catalog: Catalog, asOf: CalendarDate, after previous: Linking? = nil
  ) async -> Linking {
    let links = if let known = previous?.links(of: catalog) { known } else { await all(catalog) }
    let isListed = catalog.entries.map { entry in
      entry.common.status == .published && !(entry.common.expires.map { $0 < asOf } ?? false)
    }
    let kept = previous.map { $0.kept(catalog, links, isListed, asOf) } ?? Kept()
    async let groups = kept.groups ?? EntryGroups(catalog, links, isListed: isListed)
    async let backlinks = kept.backlinks ?? LinkedCatalog.Backlinks.collect(links, isListed: isListed)
    let related = if let known = kept.related { known } else { await related(catalog, links, isListed) }
    let linked = LinkedCatalog(
      catalog: catalog, asOf: asOf, isListed: isListed, groups: await groups, backlinks: await backlinks,
      related: related)
    return Linking(catalog: linked, links: links)
  }

  private static func all(_ catalog: Catalog) async -> [EntryLinks] {
    await parallelMap(Array(catalog.entries.indices)) { EntryLinks.find(from: $0, in: catalog) }
  }

  private static func related(_ catalog: Catalog, _ links: [EntryLinks], _ isListed: [Bool]) async -> [[Int]] {
    let profiles = RelatedEntries(catalog, links, isListed: isListed)
    return await parallelMap(Array(catalog.entries.indices)) { profiles.related(to: $0) }
  }

  // MARK: - What an earlier linking is good for

  /// What did not change; nothing for what is to be made anew.
  private struct Kept {
    var groups: EntryGroups?
    var backlinks: [[LinkedCatalog.Backlinks]]?
    var related: [[Int]]?
  }

  /// The links of all entries, where those of entries that did not change cannot have changed either.
  private func links(of new: Catalog) -> [EntryLinks]? {
    let old = catalog.catalog
    guard let edits = new.edits(since: old),
      edits.allSatisfy({ new.entries[$0].isTarget(like: old.entries[$0]) })
    else { return nil }
    var links = links
    for index in edits { links[index] = EntryLinks.find(from: index, in: new) }
    return links
  }

  private func kept(_ new: Catalog, _ links: [EntryLinks], _ isListed: [Bool], _ asOf: CalendarDate) -> Kept {
    guard let edits = new.edits(since: catalog.catalog), isListed == catalog.isListed else { return Kept() }
    let old = self.links
    let hasSameFacets = edits.allSatisfy { index in
      let (now, before) = (new.entries[index].common, catalog.entries[index].common)
      return now.tags == before.tags && now.gradeBands == before.gradeBands
        && links[index].standards == old[index].standards
    }
    let hasSameTargets = edits.allSatisfy { links[$0].leadsWhere(old[$0]) }
    let hasSameRelated = hasSameFacets && edits.allSatisfy { links[$0].related == old[$0].related }
    return Kept(
      groups: hasSameFacets ? catalog.groups : nil, backlinks: hasSameTargets ? catalog.backlinks : nil,
      related: hasSameRelated ? catalog.related : nil)
  }
}

extension Entry {
  /// Whether links of others find the same here as in `other`.
  fileprivate func isTarget(like other: Entry) -> Bool {
    common.status == other.common.status && body.hasAnchors(of: other.body)
      && chapters.elementsEqual(other.chapters) { $0.slug == $1.slug && $0.body.hasAnchors(of: $1.body) }
  }
}

extension EntryLinks {
  /// Whether fields and texts lead to the same entries as those of `other`.
  fileprivate func leadsWhere(_ other: EntryLinks) -> Bool {
    mentions == other.mentions
      && inverses.elementsEqual(other.inverses) { $0.target == $1.target && $0.label == $1.label }
  }
}
