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
    "body": .html { $0.context.write($0.entry.body, of: $0.entry, to: &$1) },
    "contents": .html { $0.writeContents(to: &$1) },
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
    "is_retired": .flag { $0.entry.common.status == .retired },
    "expired": .text { $0.date($0.expired) },
    "expired_iso": .text { $0.expired?.description },
    "successor_label": .text { $0.successor?.label },
    "successor_href": .text { $0.successor?.href },
    "references": .html { $0.writeReferences(to: &$1) },
    "mentions": .html { $0.writeMentions(to: &$1) },
    "related": .html { $0.parts.related.write($0.catalog.related[$0.index], root: $0.context.root, to: &$1) },
    "source_href": .text { $0.source("blob") },
    "edit_href": .text { $0.source("edit") },
  ]
  static let members = own.including { $0.frame }

  private func views(_ place: FieldView.Place, where isShown: (Field) -> Bool) -> [FieldView] {
    guard let schema else { return [] }
    return FieldView.views(entry.values, schema.fields, in: fields, place: place, where: isShown)
  }

  private func writeSections(to pen: inout Pen, where isShown: (Field) -> Bool) {
    context.write(views(.section) { !$0.isShort && isShown($0) }, fields.templates.section, to: &pen)
  }

  /// Second-level headings with the third-level ones below them; nothing for a text with few.
  private func writeContents(to pen: inout Pen) {
    let headings = entry.body.headings
    guard headings.count >= 3 else { return }
    var links: [(link: LinkView, children: [LinkView])] = []
    for heading in headings {
      let link = LinkView(label: heading.text, href: "#\(heading.anchor)")
      if heading.level == 2 || links.isEmpty {
        links.append((link, []))
      } else if heading.level == 3 {
        links[links.count - 1].children.append(link)
      }
    }
    context.write(links.map(nested), .contents, to: &pen)
  }

  private func nested(_ item: (link: LinkView, children: [LinkView])) -> LinkView {
    var link = item.link
    link.children = Pen.text { context.write(item.children, .contents, to: &$0) }
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

  private func writeReferences(to pen: inout Pen) {
    let views = catalog.backlinks[index].compactMap { group in
      group.label.map { BacklinksView(label: $0, indices: group.entries, parts: parts, root: context.root) }
    }
    context.write(views, fields.templates.references, to: &pen)
  }

  private func writeMentions(to pen: inout Pen) {
    for group in catalog.backlinks[index] where group.label == nil {
      parts.references.write(group.entries, root: context.root, to: &pen)
    }
  }

  /// The file in the repository, where repositories are browsed by `blob` and `edit`.
  private func source(_ action: String) -> String? {
    guard let repository = context.site.settings.repository else { return nil }
    return "\(repository.url)/\(action)/\(repository.branch)/\(repository.content)/\(entry.file.path)"
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
