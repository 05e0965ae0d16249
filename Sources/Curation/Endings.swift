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
  func end(of index: Int) -> CalendarDate? {
    guard let schema = schema(index) else { return nil }
    return Endings.end(of: catalog.entries[index].values, schema.fields)
  }

  /// The last day of each item of its groups.
  func itemEnds(of index: Int) -> [CalendarDate] {
    guard let schema = schema(index) else { return [] }
    return zip(catalog.entries[index].values, schema.fields).flatMap { value, field -> [CalendarDate] in
      guard case .group(let inner) = field.type, field.isMany else { return [] }
      return (value?.each ?? []).compactMap { item in
        if case .group(let record) = item { Endings.end(of: record, inner) } else { nil }
      }
    }
  }

  private func schema(_ index: Int) -> CollectionSchema? {
    catalog.configuration.schema(catalog.entries[index].id.collection)
  }

  /// What says when it ends, or, for a thing of one day, when it starts.
  private static func end(of record: Record, _ fields: [Field]) -> CalendarDate? {
    latest(.ends, record, fields) ?? latest(.starts, record, fields)
  }

  private static func latest(_ role: Field.Role, _ record: Record, _ fields: [Field]) -> CalendarDate? {
    zip(record, fields).filter { $1.role == role }.flatMap { $0.0?.each ?? [] }
      .compactMap { if case .date(let date) = $0 { date } else { nil } }.max()
  }
}
