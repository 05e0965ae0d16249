package import Catalog

/// The next day on which the site would be another although nobody has changed anything.
package enum NextChange {
  /// - Returns: nothing when no day is known. That pages name the day of the build is not counted.
  package static func day(of catalog: LinkedCatalog) -> CalendarDate? {
    let days = catalog.entries.indices.filter { catalog.isListed[$0] }.flatMap { lastDays(of: $0, in: catalog) }
    return days.filter { $0 >= catalog.asOf }.min()?.next
  }

  /// The days after which something about an entry is different.
  private static func lastDays(of index: Int, in catalog: LinkedCatalog) -> [CalendarDate] {
    let expires = catalog.entries[index].common.expires
    let site = catalog.configuration.site
    guard site.hasCurationPage else { return [expires].compactMap(\.self) }
    let endings = Endings(catalog)
    let review = site.reviewMonths.flatMap { ReviewDates(catalog).lastDay(index, $0) }
    return [expires, review, endings.end(of: index)].compactMap(\.self) + endings.itemEnds(of: index)
  }
}
