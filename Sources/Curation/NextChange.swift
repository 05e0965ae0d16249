package import Catalog

/// The next day on which the site would be another although nobody has changed anything.
package enum NextChange {
  /// - Returns: nothing when no day is known. Pages that name the day of the build are not counted.
  package static func day(of catalog: LinkedCatalog) -> CalendarDate? {
    let days = catalog.entries.indices.filter { catalog.isListed[$0] }.flatMap { lastDays(of: $0, in: catalog) }
    return days.filter { $0 >= catalog.asOf }.min()?.next
  }

  /// The days after which something about an entry is different: it ends, or the calendar moves it to what is over.
  private static func lastDays(of index: Int, in catalog: LinkedCatalog) -> [CalendarDate] {
    let (entry, site) = (catalog.entries[index], catalog.configuration.site)
    let occasions = catalog.configuration.schema(entry.id.collection)
      .map { Occasion.all(of: entry, at: index, $0).map(\.last) }
    let review = site.hasCurationPage ? site.reviewMonths.flatMap { ReviewDates(catalog).lastDay(index, $0) } : nil
    return [entry.common.expires, review].compactMap(\.self) + (occasions ?? [])
  }
}
