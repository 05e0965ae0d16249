import Catalog
import Curation
import Figures
import Markup

/// The page of an entry.
struct EntryView: View {
  let frame: FrameView
  let index: Int
  let parts: EntryParts
  private let entry: Entry
  private let context: PageContext
  private let fields: EntryContext
  private let catalog: LinkedCatalog

  init(frame: FrameView, index: Int, parts: EntryParts) {
    self.frame = frame
    self.index = index
    self.parts = parts
    context = frame.context
    catalog = context.catalog
    entry = catalog.entries[index]
    fields = EntryContext(entry, on: context)
  }

  private var schema: CollectionSchema? { catalog.configuration.schema(entry.id.collection) }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "id": .text { "\($0.entry.id.collection)/\($0.entry.id.slug)" },
    "compare_href": .text { $0.context.compareHref(ofEntry: $0.index) },
    "key_labels": .text { $0.context.keyLabels(ofEntry: $0.index) },
    "title": .text { $0.entry.common.title },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.schema?.label },
    "collection_href": .text { $0.context.href($0.context.site.addresses.collection($0.entry.id.collection)) },
    "singular": .text { $0.schema?.singular },
    "body": .html { view, pen in
      let id = TextID(entry: view.index)
      TextHTML(entry: view.entry, page: view.context, id: id, cards: view.parts.cards)
        .write(view.entry.body, to: &pen)
    },
    "contents": .html { $0.context.writeContents($0.entry.body.headings, to: &$1) },
    "chapters": .html { $0.context.writeChapters(of: $0.entry, to: &$1) },
    "whole_href": .text { view in
      view.entry.chapters.isEmpty ? nil : view.context.href(view.context.site.addresses.whole(view.entry.id))
    },
    "facts": .html { $0.context.write($0.views(.fact) { $0.isShort }, .fact, to: &$1) },
    "sections": .html { $0.writeSections(to: &$1) { _ in true } },
    // The same in two parts: fields with many values, and texts.
    "list_sections": .html { $0.writeSections(to: &$1) { $0.isMany } },
    "text_sections": .html { $0.writeSections(to: &$1) { !$0.isMany } },
    "tags": .html { $0.context.write($0.context.tags(of: $0.entry), .tagItem, to: &$1) },
    "grade_bands": .html { $0.context.write($0.context.gradeBands(of: $0.entry), .factLink, to: &$1) },
    "published": .text { $0.date($0.entry.common.published) },
    "published_iso": .text { $0.entry.common.published?.description },
    "updated": .text { $0.date($0.entry.common.updated) },
    "updated_iso": .text { $0.entry.common.updated?.description },
    "reviewed": .text { $0.date($0.entry.common.reviewed) },
    "reviewed_iso": .text { $0.entry.common.reviewed?.description },
    // The last day on which nobody need look at the entry again.
    "review_due": .text { $0.date($0.reviewDue) },
    "review_due_iso": .text { $0.reviewDue?.description },
    "is_retired": .flag { $0.entry.common.status == .retired },
    "expired": .text { $0.date($0.expired) },
    "expired_iso": .text { $0.expired?.description },
    "successor_label": .text { $0.successor?.label },
    "successor_href": .text { $0.successor?.href },
    "references": .html { $0.writeReferences(to: &$1) },
    "mentions": .html { $0.writeMentions(to: &$1) },
    "related": .html { $0.parts.related.write($0.catalog.related(to: $0.index), root: $0.context.root, to: &$1) },
    // Its best partners, and where all are matched.
    "partners": .html { view, pen in
      view.context.site.exchange.map { view.context.writePartners(of: view.index, in: $0, most: 3, to: &pen) }
    },
    "exchange_href": .text { view in
      guard let exchange = view.context.site.exchange, exchange.takesPart(view.index) else { return nil }
      return view.context.href(view.context.site.addresses.exchange)
    },
    "source_href": .text { $0.context.source("blob", $0.entry.file) },
    "edit_href": .text { $0.context.source("edit", $0.entry.file) },
    // Where somebody can write that something is wrong.
    "issues_href": .text { view in view.context.site.settings.repository.map { "\($0.url)/issues/new" } },
  ]
  static let members = own.including { $0.frame }

  private func views(_ place: FieldView.Place, where isShown: (Field) -> Bool) -> [FieldView] {
    guard let schema else { return [] }
    return FieldView.views(entry.values, schema.fields, in: fields, place: place, where: isShown)
  }

  private func writeSections(to pen: inout Pen, where isShown: (Field) -> Bool) {
    context.write(views(.section) { !$0.isShort && isShown($0) }, fields.templates.section, to: &pen)
  }

  private func date(_ date: CalendarDate?) -> String? { date.map(context.site.formatting.date) }

  private var expired: CalendarDate? {
    entry.common.expires.flatMap { $0 < catalog.asOf ? $0 : nil }
  }

  private var reviewDue: CalendarDate? {
    guard catalog.isListed[index], let months = catalog.configuration.site.reviewMonths else { return nil }
    return ReviewDates(catalog).lastDay(index, months)
  }

  private var successor: LinkView? {
    guard let successor = entry.common.replacedBy else { return nil }
    return catalog.catalog.index(of: successor.target).map(context.link(toEntry:))
  }

  private func writeReferences(to pen: inout Pen) {
    let views = catalog.backlinks(of: index).compactMap { group in
      group.label.map { BacklinksView(label: $0, indices: group.entries, parts: parts, root: context.root) }
    }
    context.write(views, fields.templates.references, to: &pen)
  }

  private func writeMentions(to pen: inout Pen) {
    for group in catalog.backlinks(of: index) where group.label == nil {
      parts.references.write(group.entries, root: context.root, to: &pen)
    }
  }
}

/// The entries that refer to an entry by fields with one inverse.
struct BacklinksView: View {
  let label: String
  let indices: [Int]
  let parts: EntryParts
  let root: String

  static let members: Members<Self> = [
    "label": .text { $0.label },
    // Links alone, and links with what they lead to.
    "entries": .html { $0.parts.references.write($0.indices, root: $0.root, to: &$1) },
    "items": .html { $0.parts.related.write($0.indices, root: $0.root, to: &$1) },
  ]
}
