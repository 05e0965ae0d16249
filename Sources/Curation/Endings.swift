import Catalog

/// Which entries, and which items in them, are over: by the fields whose role is to say when a thing starts and ends.
struct Endings {
  private let catalog: LinkedCatalog

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  /// - Returns: entries that are over, and entries with items that are.
  func findings(_ listed: [Int]) -> ([CollectionState.Finding], [CollectionState.Finding]) {
    (listed.compactMap(ended), listed.compactMap(past))
  }

  private func ended(_ index: Int) -> CollectionState.Finding? {
    guard let end = end(of: index), end < catalog.asOf else { return nil }
    var finding = CollectionState.Finding(.entry(index))
    finding.date = end
    return finding
  }

  private func past(_ index: Int) -> CollectionState.Finding? {
    let ends = itemEnds(of: index)
    let past = ends.filter { $0 < catalog.asOf }
    guard let last = past.max() else { return nil }
    var finding = CollectionState.Finding(.entry(index))
    finding.date = last
    finding.count = past.count
    finding.isAll = past.count == ends.count
    return finding
  }

  /// The last day of an entry.
  func end(of index: Int) -> CalendarDate? { occasions(of: index).first { $0.item == nil }?.last }

  /// The last day of each item of its groups.
  func itemEnds(of index: Int) -> [CalendarDate] { occasions(of: index).filter { $0.item != nil }.map(\.last) }

  private func occasions(of index: Int) -> [Occasion] {
    let entry = catalog.entries[index]
    return catalog.configuration.schema(entry.id.collection).map { Occasion.all(of: entry, at: index, $0) } ?? []
  }
}
