import Catalog

/// An entry, or an item of it, with its days.
struct OccasionView: View {
  let occasion: Occasion
  let context: PageContext
  var variant: String { context.root }
  private var entry: Entry { context.catalog.entries[occasion.entry] }

  static let members: Members<Self> = [
    "title": .text { $0.entry.common.title },
    "href": .text { $0.context.href(ofEntry: $0.occasion.entry) },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.context.catalog.configuration.schema($0.entry.id.collection)?.singular },
    "first": .text { $0.context.site.formatting.date($0.occasion.first) },
    "first_iso": .text { $0.occasion.first.description },
    // Nothing for what takes one day.
    "last": .text { view in view.lastDay.map(view.context.site.formatting.date) },
    "last_iso": .text { $0.lastDay?.description },
    // What the day is the end of.
    "deadline": .text { $0.occasion.deadline?.label },
    "place": .text { $0.occasion.place }, "is_cancelled": .flag { $0.occasion.isCancelled },
    "grade_bands": .html { $0.context.write($0.context.gradeBands(of: $0.entry), .cardBand, to: &$1) },
    "fields": .html { $0.writeFields(to: &$1) },
  ]

  private var lastDay: CalendarDate? { occasion.last == occasion.first ? nil : occasion.last }

  /// What the item says beside its dates and place.
  private func writeFields(to pen: inout Pen) {
    guard let item = occasion.item else { return }
    let entry = EntryContext(entry, on: context)
    let views = FieldView.views(item.record, item.fields, in: entry, place: .group) { $0.role == nil }
    context.write(views, entry.templates.groupField, to: &pen)
  }
}
