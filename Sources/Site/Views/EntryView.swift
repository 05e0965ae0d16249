import Catalog
import Diagnostics
import Markup

/// The page of an entry.
struct EntryView: View {
  let frame: FrameView
  let index: Int
  let parts: EntryParts
  private let entry: Entry
  private let context: PageContext
  private let catalog: LinkedCatalog

  init(frame: FrameView, index: Int, parts: EntryParts) {
    self.frame = frame
    self.index = index
    self.parts = parts
    context = frame.context
    catalog = context.catalog
    entry = catalog.entries[index]
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
    "body": .text { $0.context.html($0.entry.body, of: $0.entry) },
    "contents": .text { $0.contents },
    "facts": .text { $0.fields(.fact, .fact) },
    "sections": .text { $0.fields(.section, .section) },
    "tags": .text { $0.context.html($0.context.tags(of: $0.entry), .factLink) },
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
    "backlinks": .text { $0.backlinks },
    "related": .text { $0.parts.related.html($0.catalog.related[$0.index], root: $0.context.root) },
    "source_href": .text { $0.source("blob") },
    "edit_href": .text { $0.source("edit") },
  ]
  static let members = own.including { $0.frame }

  private func fields(_ place: FieldView.Place, _ template: PageTemplate) -> String {
    guard let schema else { return "" }
    let views = FieldView.views(entry.values, schema.fields, of: entry, context, place: place)
    return context.html(views.filter { $0.field.isShort == (place == .fact) }, template)
  }

  /// Second-level headings with the third-level ones below them; nothing for a text with few.
  private var contents: String {
    let headings = entry.body.headings
    guard headings.count >= 3 else { return "" }
    var links: [(link: LinkView, children: [LinkView])] = []
    for heading in headings {
      let link = LinkView(label: heading.text, href: "#\(heading.anchor)")
      if heading.level == 2 || links.isEmpty {
        links.append((link, []))
      } else if heading.level == 3 {
        links[links.count - 1].children.append(link)
      }
    }
    return context.html(links.map(nested), .contents)
  }

  private func nested(_ item: (link: LinkView, children: [LinkView])) -> LinkView {
    var link = item.link
    link.children = context.html(item.children, .contents)
    return link
  }

  private func date(_ date: CalendarDate?) -> String? { date.map(context.site.formatting.date) }

  private var expired: CalendarDate? {
    entry.common.expires.flatMap { $0 < catalog.asOf ? $0 : nil }
  }

  private var successor: LinkView? {
    guard let successor = entry.common.replacedBy else { return nil }
    return catalog.catalog.index(of: successor.target).map(context.link(toEntry:))
  }

  private var backlinks: String {
    let views = catalog.backlinks[index].map {
      BacklinksView(label: $0.label, entries: parts.backlinks.html($0.entries, root: context.root))
    }
    return context.html(views, .backlinks)
  }

  /// The file in the repository, where repositories are browsed by `blob` and `edit`.
  private func source(_ action: String) -> String? {
    guard let repository = context.site.settings.repository else { return nil }
    return "\(repository.url)/\(action)/\(repository.branch)/\(repository.content)/\(entry.file.path)"
  }
}

/// The entries that refer to an entry in one way.
struct BacklinksView: View {
  /// Nothing for mentions in a text.
  let label: String?
  /// HTML.
  let entries: String

  static let members: Members<Self> = ["label": .text { $0.label }, "entries": .text { $0.entries }]
}
