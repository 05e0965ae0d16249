import Catalog
import Synchronization

/// All events of the calendar files, written once when the first of the files is: each stands in several of them.
final class CalendarEvents: Sendable {
  private let kept = Mutex<[String]?>(nil)

  /// One a line of `site.occasions`, with the ends of its lines.
  func texts(of site: SiteModel) -> [String] {
    kept.withLock { kept in
      let made = kept ?? CalendarEvent.texts(of: site)
      kept = made
      return made
    }
  }
}

/// One event (RFC 5545, 3.6.1).
private struct CalendarEvent {
  let site: SiteModel

  static func texts(of site: SiteModel) -> [String] {
    let event = CalendarEvent(site: site)
    return zip(site.occasions, keys(site.occasions, site)).map { occasion, key in
      event.lines(occasion, key).map(ICalendarText.folded).joined()
    }
  }

  private func lines(_ occasion: Occasion, _ key: String) -> [String] {
    let entry = site.catalog.entries[occasion.entry]
    let words = OccasionWords(occasion: occasion, site: site)
    var lines = [
      "BEGIN:VEVENT", "UID:\(key)", "DTSTAMP:\(stamp(occasion, entry.common))T000000Z",
      "DTSTART;VALUE=DATE:\(digits(occasion.first))",
    ]
    // The day after the last.
    if let end = occasion.last.next { lines.append("DTEND;VALUE=DATE:\(digits(end))") }
    lines += [
      ICalendarText.property("SUMMARY", words.summary), ICalendarText.property("DESCRIPTION", words.description),
    ]
    if let place = occasion.place { lines.append(ICalendarText.property("LOCATION", place)) }
    lines.append("URL:\(site.url(site.address(ofEntry: occasion.entry)))")
    lines.append("CATEGORIES:" + words.categories.map(ICalendarText.escaped).joined(separator: ","))
    // Whole days should not make anybody busy.
    return lines + ["STATUS:\(occasion.isCancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// When the entry was last changed, as far as it says; otherwise the day itself.
  private func stamp(_ occasion: Occasion, _ common: CommonFields) -> String {
    digits([common.updated, common.reviewed, common.published].compactMap(\.self).max() ?? occasion.first)
  }

  private func digits(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// What each is called for good: its entry and, for the item of a group, its first day and place, so that others may
  /// come and go. Several that are alike are numbered.
  private static func keys(_ occasions: [Occasion], _ site: SiteModel) -> [String] {
    let host = site.settings.address.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" }
    var seen: [String: Int] = [:]
    return occasions.map { occasion in
      let place = occasion.place.map(EntryID.slug) ?? ""
      let item = occasion.item.map { "/\($0.field.name)/\(occasion.first)\(place.isEmpty ? "" : "/\(place)")" } ?? ""
      let key = "\(site.catalog.entries[occasion.entry].id)\(item)"
      let number = seen[key, default: 0] + 1
      seen[key] = number
      return "\(key)\(number > 1 ? "/\(number)" : "")@\(host)"
    }
  }
}
