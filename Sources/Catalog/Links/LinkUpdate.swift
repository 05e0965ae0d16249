import Diagnostics
import Markup
import Parallel

/// Makes a linked catalog from an earlier one, of which it takes over what the changed entries do not concern.
struct LinkUpdate {
  private let old: LinkedCatalog
  private let new: Catalog
  private let isListed: [Bool]
  private let changes: CatalogChanges

  /// - Returns: nothing where too much has changed.
  init?(_ old: LinkedCatalog, _ new: Catalog, _ isListed: [Bool]) {
    guard new.attachments == old.catalog.attachments, !new.hasDuplicates, !old.catalog.hasDuplicates,
      new.configuration.hasCollections(of: old.configuration), let changes = new.changes(since: old.catalog),
      !changes.gone.contains(where: { old.entries[$0].standsForCollection }),
      !changes.new.contains(where: { new.entries[$0].standsForCollection })
    else { return nil }
    (self.old, self.new, self.isListed, self.changes) = (old, new, isListed, changes)
  }

  func catalog() async -> LinkedCatalog {
    let (links, found) = await links()
    let groups = groups(links)
    let isSame = groups === old.groups && new.configuration === old.configuration
    let hasSameTargets = isSame && found.allSatisfy { links[$0].leadsWhere(old.links[$0]) }
    let hasSameRelated = isSame && found.allSatisfy { links[$0].related == old.links[$0].related }
    let (new, isListed) = (new, isListed)
    return LinkedCatalog(
      catalog: new, asOf: old.asOf, isListed: isListed, links: links, groups: groups,
      referrers: hasSameTargets ? old.referrers : Lazy { Referrers(links, isListed: isListed) },
      relatedEntries: hasSameRelated
        ? old.relatedEntries : .onDemand(Lazy { RelatedEntries(new, groups, links, isListed: isListed) }))
  }

  // MARK: - Links

  /// - Returns: those of all entries, and the indices of the entries for which they were looked up anew.
  private func links() async -> (links: [EntryLinks], found: [Int]) {
    let (moved, touched) = targets()
    let others = new.configuration.collections(leadingUnlike: old.configuration)
    let isMoved = moved.enumerated().contains { $0.element != nil && $0.element != $0.offset }
    var links = [EntryLinks](repeating: EntryLinks(), count: new.entries.count)
    var again = changes.new
    for (index, place) in changes.moved.enumerated() {
      guard let place else { continue }
      let known = old.links[index]
      // What was not found may be there now, and what was meant by it depends on every name.
      if known.diagnostics.isEmpty, !known.leads(to: touched), !others.contains(new.entries[place].id.collection) {
        links[place] = isMoved ? known.moved(moved) : known
      } else {
        again.append(place)
      }
    }
    let new = new
    let found = await parallelMap(again) { EntryLinks.find(from: $0, in: new) }
    for (index, found) in zip(again, found) { links[index] = found }
    return (links, again)
  }

  /// Where each entry stands now, also those that were read anew, and whether links to it may find something else.
  private func targets() -> (moved: [Int?], touched: [Bool]) {
    var moved = changes.moved
    var touched = [Bool](repeating: false, count: moved.count)
    for index in changes.gone {
      let entry = old.entries[index]
      moved[index] = new.index(ofPath: entry.file.path)
      touched[index] = !(moved[index].map { new.entries[$0].isTarget(like: entry) } ?? false)
    }
    return (moved, touched)
  }

  // MARK: - Groups

  private func groups(_ links: [EntryLinks]) -> EntryGroups {
    guard new.configuration.groups(like: old.configuration) else {
      return EntryGroups(new, links, isListed: isListed)
    }
    let isSame = changes.isInPlace && changes.new.allSatisfy { isGrouped($0, links) }
    return isSame ? old.groups : EntryGroups(old, changes, new, links, isListed: isListed)
  }

  /// Whether an entry that is where it was stands in the same groups.
  private func isGrouped(_ index: Int, _ links: [EntryLinks]) -> Bool {
    let (now, before) = (new.entries[index].common, old.entries[index].common)
    return now.tags == before.tags && now.gradeBands == before.gradeBands && isListed[index] == old.isListed[index]
      && links[index].standards == old.links[index].standards
  }
}

extension Entry {
  /// Whether links of others find the same here as in `other`.
  fileprivate func isTarget(like other: Entry) -> Bool {
    id == other.id && common.status == other.common.status && body.hasAnchors(of: other.body)
      && chapters.elementsEqual(other.chapters) {
        $0.file.path == $1.file.path && $0.slug == $1.slug && $0.body.hasAnchors(of: $1.body)
      }
  }

  /// Whether a link to the folder of its collection leads to it: `curricula/index.md`.
  fileprivate var standsForCollection: Bool { file.path == "\(id.collection)/index.md" }
}

extension EntryLinks {
  /// Whether fields and texts lead to the same entries as those of `other`.
  fileprivate func leadsWhere(_ other: EntryLinks) -> Bool {
    mentions == other.mentions
      && inverses.elementsEqual(other.inverses) { $0.target == $1.target && $0.label == $1.label }
  }

  fileprivate func leads(to touched: [Bool]) -> Bool {
    inverses.contains { touched[$0.target] } || mentions.contains { touched[$0] } || related.contains { touched[$0] }
      || others.contains { touched[$0] }
  }

  /// The same after entries have moved.
  fileprivate func moved(_ moved: [Int?]) -> EntryLinks {
    var links = self
    links.inverses = inverses.compactMap { target, label in moved[target].map { ($0, label) } }
    links.mentions = mentions.compactMap { moved[$0] }
    links.related = related.compactMap { moved[$0] }
    links.others = others.compactMap { moved[$0] }
    return links
  }
}

extension Configuration {
  /// Whether links to collections lead where they lead under another configuration.
  fileprivate func hasCollections(of other: Configuration) -> Bool {
    self === other || schemas.elementsEqual(other.schemas) { $0.name == $1.name }
  }

  /// The collections whose fields lead elsewhere than under another configuration with the same collections.
  fileprivate func collections(leadingUnlike other: Configuration) -> Set<String> {
    if self === other { return [] }
    return Set(zip(schemas, other.schemas).filter { !$0.fields.lead(like: $1.fields) }.map(\.0.name))
  }

  /// Whether entries are grouped as under another configuration.
  fileprivate func groups(like other: Configuration) -> Bool {
    func isSame(_ a: Vocabulary?, _ b: Vocabulary?) -> Bool {
      (a?.terms ?? []).elementsEqual(b?.terms ?? []) {
        $0.slug == $1.slug && $0.broader == $1.broader && $0.grades == $1.grades
      }
    }
    return self === other || isSame(tags, other.tags) && isSame(gradeBands, other.gradeBands)
  }
}

extension [Field] {
  fileprivate func lead(like others: [Field]) -> Bool {
    elementsEqual(others) { own, its in
      if case .group(let inner) = own.type, case .group(let other) = its.type { return inner.lead(like: other) }
      return own.type.name == its.type.name && own.inverse == its.inverse
    }
  }
}
