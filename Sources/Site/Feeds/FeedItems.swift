import Catalog

/// The entries of a feed: those with a date, newest first.
struct FeedItems: Sendable {
  static let limit = 20

  /// - Parameter collection: nothing for the whole site.
  static func indices(of collection: String?, in catalog: LinkedCatalog) -> [Int] {
    let dated = candidates(collection, catalog).compactMap { index in
      date(catalog.entries[index]).map { (date: $0.year * 10_000 + $0.month * 100 + $0.day, index: index) }
    }
    return dated.sorted { $0.date == $1.date ? $0.index < $1.index : $0.date > $1.date }.prefix(limit).map(\.index)
  }

  static func hasAny(of collection: String?, in catalog: LinkedCatalog) -> Bool {
    candidates(collection, catalog).contains { date(catalog.entries[$0]) != nil }
  }

  private static func candidates(_ collection: String?, _ catalog: LinkedCatalog) -> [Int] {
    collection.map { catalog.collections[$0] ?? [] } ?? catalog.entries.indices.filter { catalog.isListed[$0] }
  }

  /// When the entry became known: its publication, or else its last change.
  static func date(_ entry: Entry) -> CalendarDate? { entry.common.published ?? entry.common.updated }

  /// When the entry last changed.
  static func changed(_ entry: Entry) -> CalendarDate? {
    [entry.common.published, entry.common.updated].compactMap(\.self).max()
  }
}
