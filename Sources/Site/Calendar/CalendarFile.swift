import Catalog

/// The calendar as a file that calendar programs subscribe to (RFC 5545), of all or of one grade band.
///
/// It holds the past too: what a program has once shown should not vanish from it.
struct CalendarFile: Sendable {
  let site: SiteModel
  /// Nothing for all.
  let band: String?

  var text: String {
    let events = site.calendarEvents.texts(of: site)
    let ours = site.occasionIndices(inBand: band)
    let name = [site.settings.name, band.flatMap { site.catalog.configuration.gradeBands?.term($0)?.label }]
      .compactMap(\.self).joined(separator: " · ")
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clearinghouse//clearinghouse//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", ICalendarText.property("NAME", name), ICalendarText.property("X-WR-CALNAME", name),
    ]
    let lines = head + (ours.isEmpty ? CalendarFile.zone : [])
    return lines.map(ICalendarText.folded).joined() + ours.map { events[$0] }.joined()
      + ICalendarText.folded("END:VCALENDAR")
  }

  /// A calendar has to have a component; one without events has this.
  private static let zone = [
    "BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE",
  ]
}
