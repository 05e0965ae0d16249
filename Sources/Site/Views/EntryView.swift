import Catalog
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
    "title": .text { $0.entry.common.title },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.schema?.label },
    "collection_href": .text { $0.context.href($0.context.site.addresses.collection($0.entry.id.collection)) },
    "singular": .text { $0.schema?.singular },
    "body": .text { view in
      let id = TextID(entry: view.index)
      return TextHTML(entry: view.entry, page: view.context, id: id, cards: view.parts.cards).html(view.entry.body)
    },
    "contents": .text { $0.context.contents($0.entry.body.headings) },
    "chapters": .text { $0.context.chapters(of: $0.entry) },
    "whole_href": .text { view in
      view.entry.chapters.isEmpty ? nil : view.context.href(view.context.site.addresses.whole(view.entry.id))
    },
    "facts": .text { $0.context.html($0.views(.fact) { $0.isShort }, .fact) },
    "sections": .text { $0.sections { _ in true } },
    // The same in two parts: fields with many values, and texts.
    "list_sections": .text { $0.sections { $0.isMany } },
    "text_sections": .text { $0.sections { !$0.isMany } },
    "tags": .text { $0.context.html($0.context.tags(of: $0.entry), .tagItem) },
    "grade_bands": .text { $0.context.html($0.context.gradeBands(of: $0.entry), .factLink) },
    "published": .text { $0.date($0.entry.common.published) },
    "published_iso": .text { $0.entry.common.published?.description },
    "updated": .text { $0.date($0.entry.common.updated) },
    "updated_iso": .text { $0.entry.common.updated?.description },
    "reviewed": .text { $0.date($0.entry.common.reviewed) },
    "reviewed_iso": .text { $0.entry.common.reviewed?.description },
    "is_retired": .flag { $0.entry.common.status == .retired },
    "expired": .text { $0.date($0.expired) },
    "expired_iso": .text { $0.expired?.description },
    "successor_label": .text { $0.successor?.label },
    "successor_href": .text { $0.successor?.href },
    "references": .text { $0.references },
    "mentions": .text { $0.mentions },
    "related": .text { $0.parts.related.html($0.catalog.related[$0.index], root: $0.context.root) },
    "source_href": .text { $0.context.source("blob", $0.entry.file) },
    "edit_href": .text { $0.context.source("edit", $0.entry.file) },
  ]
  static let members = own.including { $0.frame }

  private func views(_ place: FieldView.Place, where isShown: (Field) -> Bool) -> [FieldView] {
    guard let schema else { return [] }
    return FieldView.views(entry.values, schema.fields, in: fields, place: place).filter { isShown($0.field) }
  }

  private func sections(where isShown: (Field) -> Bool) -> String {
    context.html(views(.section) { !$0.isShort && isShown($0) }, fields.templates.section)
  }

  private func date(_ date: CalendarDate?) -> String? { date.map(context.site.formatting.date) }

  private var expired: CalendarDate? {
    entry.common.expires.flatMap { $0 < catalog.asOf ? $0 : nil }
  }

  private var successor: LinkView? {
    guard let successor = entry.common.replacedBy else { return nil }
    return catalog.catalog.index(of: successor.target).map(context.link(toEntry:))
  }

  private var references: String {
    let views = catalog.backlinks[index].compactMap { group in
      group.label.map { label in
        BacklinksView(
          label: label, entries: parts.references.html(group.entries, root: context.root),
          items: parts.related.html(group.entries, root: context.root))
      }
    }
    return context.html(views, fields.templates.references)
  }

  private var mentions: String {
    let indices = catalog.backlinks[index].filter { $0.label == nil }.flatMap(\.entries)
    return parts.references.html(indices, root: context.root)
  }
}

/// The entries that refer to an entry by fields with one inverse.
struct BacklinksView: View {
  let label: String
  /// HTML: links alone.
  let entries: String
  /// HTML: links with what they lead to.
  let items: String

  static let members: Members<Self> = [
    "label": .text { $0.label }, "entries": .text { $0.entries }, "items": .text { $0.items },
  ]
}
