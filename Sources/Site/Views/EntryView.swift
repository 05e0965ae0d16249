import Catalog
import Diagnostics
import Markup

/// The page of an entry.
struct EntryView: View {
  let frame: FrameView
  let index: Int

  private var context: PageContext { frame.context }
  private var catalog: LinkedCatalog { context.catalog }
  private var entry: Entry { catalog.entries[index] }
  private var schema: CollectionSchema? { catalog.configuration.schema(entry.id.collection) }

  private static let own: Members<Self> = [
    "title": .text { $0.entry.common.title },
    "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "collection_label": .text { $0.schema?.label },
    "singular": .text { $0.schema?.singular },
    "body": .text { $0.context.html($0.entry.body, of: $0.entry) },
    "contents": .list { $0.contents },
    "has_contents": .flag { $0.entry.body.headings.count >= 3 },
    "facts": .list { $0.fields(short: true) },
    "sections": .list { $0.fields(short: false) },
    "tags": .list { $0.context.tags(of: $0.entry) },
    "has_tags": .flag { !$0.entry.common.tags.isEmpty },
    "grade_bands": .list { $0.context.gradeBands(of: $0.entry) },
    "has_grade_bands": .flag { !$0.entry.common.gradeBands.isEmpty },
    "published": .view { $0.context.date($0.entry.common.published) },
    "updated": .view { $0.context.date($0.entry.common.updated) },
    "reviewed": .view { $0.context.date($0.entry.common.reviewed) },
    "is_retired": .flag { $0.entry.common.status == .retired },
    "expired": .view { $0.expired },
    "successor": .view { $0.successor },
    "backlinks": .list { $0.backlinks },
    "related": .list { $0.catalog.related[$0.index].map($0.context.link(toEntry:)) },
    "has_related": .flag { !$0.catalog.related[$0.index].isEmpty },
    "source_href": .text { $0.source("blob") },
    "edit_href": .text { $0.source("edit") },
  ]
  static let members = own.including { $0.frame }

  private func fields(short: Bool) -> [FieldView] {
    guard let schema else { return [] }
    return FieldView.views(entry.values, schema.fields, of: entry, context).filter { $0.field.isShort == short }
  }

  /// Second-level headings with the third-level ones below them.
  private var contents: [ContentsView] {
    var contents: [ContentsView] = []
    for heading in entry.body.headings {
      let item = ContentsView(label: heading.text, href: "#\(heading.anchor)")
      if heading.level == 2 || contents.isEmpty {
        contents.append(item)
      } else if heading.level == 3 {
        contents[contents.count - 1].children.append(item)
      }
    }
    return contents
  }

  private var expired: DateView? {
    guard let expires = entry.common.expires, expires < catalog.asOf else { return nil }
    return context.date(expires)
  }

  private var successor: LinkView? {
    guard let successor = entry.common.replacedBy else { return nil }
    return catalog.catalog.index(of: successor.target).map(context.link(toEntry:))
  }

  private var backlinks: [BacklinksView] {
    catalog.backlinks[index].map {
      BacklinksView(label: $0.label, entries: $0.entries.map(context.link(toEntry:)))
    }
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
  let entries: [LinkView]

  static let members: Members<Self> = ["label": .text { $0.label }, "entries": .list { $0.entries }]
}
