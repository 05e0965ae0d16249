import Catalog

/// What is to come, by month, and what is over; of all grades or of one band.
struct CalendarView: View {
  /// Of what is over, only so many are shown.
  private static let mostPast = 100

  let frame: FrameView
  /// Nothing for all.
  let band: Vocabulary.Term?
  let upcoming: [Occasion]
  /// The latest first.
  let past: [Occasion]
  private var context: PageContext { frame.context }
  private var addresses: SiteAddresses { context.site.addresses }
  var variant: String { frame.variant }

  init(frame: FrameView, band: Vocabulary.Term?) {
    self.frame = frame
    self.band = band
    let occasions = frame.context.site.occasions(inBand: band?.slug)
    let today = frame.context.catalog.asOf
    upcoming = occasions.filter { $0.last >= today }
    past = occasions.filter { $0.last < today }.reversed()
  }

  private static let own: Members<Self> = [
    "band": .text { $0.band?.label },
    "all_href": .text { $0.band == nil ? nil : $0.context.href($0.addresses.calendar) },
    "bands": .html { $0.context.write($0.bands, .calendarBand, to: &$1) },
    "is_empty": .flag { $0.upcoming.isEmpty }, "is_one": .flag { $0.upcoming.count == 1 },
    "total": .text { $0.context.site.formatting.integer($0.upcoming.count) },
    "months": .html { $0.context.write($0.months, .calendarMonth, to: &$1) },
    "past": .html { view, pen in
      view.context.write(view.past.prefix(mostPast).map(view.item), .calendarItem, to: &pen)
    },
    "past_count": .text { $0.context.site.formatting.integer($0.past.count) },
    "past_rest": .text { view in
      let rest = view.past.count - mostPast
      return rest > 0 ? view.context.site.formatting.integer(rest) : nil
    },
    "file_href": .text { $0.context.href($0.addresses.calendarFile($0.band?.slug)) },
    "file_url": .text { $0.context.site.url($0.addresses.calendarFile($0.band?.slug)) },
    // The forms of what can have a date.
    "contribute": .html { $0.context.write($0.forms, .reference, to: &$1) },
  ]
  static let members = own.including { $0.frame }

  private var bands: [LinkView] {
    (context.catalog.configuration.gradeBands?.terms ?? []).map { term in
      LinkView(
        label: term.label, href: context.href(addresses.calendar(term.slug)), isCurrent: term.slug == band?.slug)
    }
  }

  private var forms: [LinkView] {
    context.catalog.configuration.schemas.filter(\.hasDates)
      .map { LinkView(label: $0.singular, href: context.href(addresses.contribute($0.name))) }
  }

  private var months: [CalendarMonthView] {
    var months: [CalendarMonthView] = []
    for occasion in upcoming {
      // No copy of the month is kept, or all its items would be copied for each that is added.
      if months.last?.has(occasion.first) == true {
        months[months.count - 1].items.append(item(occasion))
      } else {
        months.append(CalendarMonthView(day: occasion.first, items: [item(occasion)], context: context))
      }
    }
    return months
  }

  private func item(_ occasion: Occasion) -> OccasionView { OccasionView(occasion: occasion, context: context) }
}

/// What begins in one month.
struct CalendarMonthView: View {
  /// One of its days.
  let day: CalendarDate
  var items: [OccasionView]
  let context: PageContext
  var variant: String { context.root }

  static let members: Members<Self> = [
    // Nothing where the site has no names for months.
    "month": .text { $0.context.site.formatting.month($0.day) },
    "year": .text { String($0.day.year) },
    "iso": .text { String($0.day.description.prefix(7)) },
    "items": .html { $0.context.write($0.items, .calendarItem, to: &$1) },
  ]

  func has(_ other: CalendarDate) -> Bool { day.year == other.year && day.month == other.month }
}
