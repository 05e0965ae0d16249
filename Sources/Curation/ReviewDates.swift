package import Catalog

/// When each entry is to be looked at again.
package struct ReviewDates {
  private let catalog: LinkedCatalog

  package init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  /// Those looked at longest ago come first, after those of which that is not known.
  func findings(_ listed: [Int]) -> [CollectionState.Finding] {
    guard let months = catalog.configuration.site.reviewMonths else { return [] }
    let due = listed.filter { index in
      lastDay(index, months).map { $0 < catalog.asOf } ?? true
    }
    return due.map { index in
      var finding = CollectionState.Finding(.entry(index))
      finding.date = seen(index)
      return finding
    }.sorted { ($0.date?.description ?? "") < ($1.date?.description ?? "") }
  }

  /// The last day on which it need not be looked at; nothing where nobody knows when that was last done.
  package func lastDay(_ index: Int, _ months: Int) -> CalendarDate? { seen(index)?.adding(months: months) }

  private func seen(_ index: Int) -> CalendarDate? {
    let common = catalog.entries[index].common
    return common.reviewed ?? common.updated ?? common.published
  }
}

extension CalendarDate {
  /// The same day some months later, or the last of a shorter month.
  func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + months
    for day in stride(from: day, through: 1, by: -1) {
      if let date = CalendarDate(year: count / 12, month: count % 12 + 1, day: day) { return date }
    }
    return nil
  }
}
