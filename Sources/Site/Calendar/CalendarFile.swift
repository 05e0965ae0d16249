import Catalog

/// The calendar as a file that calendar programs subscribe to (RFC 5545), of all or of one grade band.
///
/// It holds the past too: what a program has once shown should not vanish from it.
struct CalendarFile: Sendable {
  let site: SiteModel
  /// Nothing for all.
  let band: String?

  var text: String {
    let occasions = site.occasions(inBand: band)
    let keys = CalendarFile.keys(occasions, site)
    let events = zip(occasions, keys).flatMap(event)
    let name = [site.settings.name, band.flatMap { site.catalog.configuration.gradeBands?.term($0)?.label }]
      .compactMap(\.self).joined(separator: " · ")
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clearinghouse//clearinghouse//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", property("NAME", name), property("X-WR-CALNAME", name),
    ]
    let lines = head + (events.isEmpty ? CalendarFile.zone : events) + ["END:VCALENDAR"]
    return lines.map(ICalendarText.folded).joined()
  }

  /// A calendar has to have a component; one without events has this.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
  ]

  private func event(_ occasion: Occasion, _ key: String) -> [String] {
    let entry = site.catalog.entries[occasion.entry]
    let words = OccasionWords(occasion: occasion, site: site)
    var lines = [
      "BEGIN:VEVENT", "UID:\(key)", "DTSTAMP:\(stamp(occasion, entry.common))T000000Z",
      "DTSTART;VALUE=DATE:\(digits(occasion.first))",
    ]
    // The day after the last.
    if let end = occasion.last.next { lines.append("DTEND;VALUE=DATE:\(digits(end))") }
    lines += [property("SUMMARY", words.summary), property("DESCRIPTION", words.description)]
    if let place = occasion.place { lines.append(property("LOCATION", place)) }
    lines.append("URL:\(site.url(site.address(ofEntry: occasion.entry)))")
    lines.append("CATEGORIES:" + words.categories.map(ICalendarText.escaped).joined(separator: ","))
    // Whole days should not make anybody busy.
    return lines + ["STATUS:\(occasion.isCancelled ? "CANCELLED" : "CONFIRMED")", "TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  private func property(_ name: String, _ text: String) -> String { "\(name):\(ICalendarText.escaped(text))" }

  /// When the entry was last changed, as far as it says; otherwise the day itself.
  private func stamp(_ occasion: Occasion, _ common: CommonFields) -> String {
    digits([common.updated, common.reviewed, common.published].compactMap(\.self).max() ?? occasion.first)
  }

  private func digits(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }

  /// What each is called for good: its entry and, for the item of a group, its first day and place, so that others may
  /// come and go. Several that are alike are numbered.
  static func keys(_ occasions: [Occasion], _ site: SiteModel) -> [String] {
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
