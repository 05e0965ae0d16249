import Catalog
import Figures
import Markup

/// The page of a chapter.
struct ChapterView: View {
  let frame: FrameView
  let index: Int
  let number: Int
  let parts: EntryParts
  private var context: PageContext { frame.context }
  private var entry: Entry { context.catalog.entries[index] }
  private var chapter: Chapter { entry.chapters[number] }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "number": .number { $0.number + 1 },
    "title": .text { $0.chapter.title }, "summary": .text { $0.chapter.summary },
    "collection": .text { $0.entry.id.collection },
    "body": .html { view, pen in
      let id = TextID(entry: view.index, chapter: view.number)
      TextHTML(entry: view.entry, page: view.context, id: id, cards: view.parts.cards)
        .write(view.chapter.body, to: &pen)
    },
    "contents": .html { $0.context.writeContents($0.chapter.body.headings, to: &$1) },
    "report_title": .text { $0.entry.common.title },
    "report_href": .text { $0.context.href(ofEntry: $0.index) },
    "whole_href": .text { $0.context.href($0.context.site.addresses.whole($0.entry.id)) },
    "chapters": .html { $0.context.writeChapters(of: $0.entry, current: $0.number, to: &$1) },
    "previous_label": .text { $0.neighbour(-1)?.label }, "previous_href": .text { $0.neighbour(-1)?.href },
    "next_label": .text { $0.neighbour(1)?.label }, "next_href": .text { $0.neighbour(1)?.href },
    "source_href": .text { $0.context.source("blob", $0.chapter.file) },
    "edit_href": .text { $0.context.source("edit", $0.chapter.file) },
  ]
  static let members = own.including { $0.frame }

  private func neighbour(_ step: Int) -> LinkView? {
    entry.chapters.indices.contains(number + step) ? context.link(toChapter: number + step, of: entry) : nil
  }
}

/// All chapters of an entry on one page, for print.
struct WholeView: View {
  let frame: FrameView
  let index: Int
  let parts: EntryParts
  private var context: PageContext { frame.context }
  private var entry: Entry { context.catalog.entries[index] }
  var variant: String { frame.variant }

  private static let own: Members<Self> = [
    "title": .text { $0.entry.common.title }, "summary": .text { $0.entry.common.summary },
    "collection": .text { $0.entry.id.collection },
    "singular": .text { view in view.context.catalog.configuration.schema(view.entry.id.collection)?.singular },
    "updated": .text { view in view.entry.common.updated.map(view.context.site.formatting.date) },
    "updated_iso": .text { $0.entry.common.updated?.description },
    "report_href": .text { $0.context.href(ofEntry: $0.index) },
    "body": .html { $0.text(TextID(entry: $0.index)).write($0.entry.body, to: &$1) },
    "chapters": .html { view, pen in
      let links = view.entry.chapters.enumerated().map { number, chapter in
        LinkView(label: chapter.title, href: "#\(chapter.anchor)", count: "\(number + 1)", description: chapter.summary)
      }
      view.context.write(links, .chapterItem, to: &pen)
    },
    "parts": .html { $0.context.write($0.chapterParts, .chapterPart, to: &$1) },
  ]
  static let members = own.including { $0.frame }

  private func text(_ id: TextID) -> TextHTML {
    TextHTML(entry: entry, page: context, id: id, cards: parts.cards, isOnWhole: true)
  }

  private var chapterParts: [ChapterPartView] {
    entry.chapters.enumerated().map { number, chapter in
      ChapterPartView(number: number + 1, chapter: chapter, text: text(TextID(entry: index, chapter: number)))
    }
  }
}

/// A chapter on the page of the whole.
struct ChapterPartView: View {
  let number: Int
  let chapter: Chapter
  let text: TextHTML

  static let members: Members<Self> = [
    "number": .number { $0.number }, "slug": .text { $0.chapter.slug }, "anchor": .text { $0.chapter.anchor },
    "title": .text { $0.chapter.title }, "summary": .text { $0.chapter.summary },
    "body": .html { $0.text.write($0.chapter.part, to: &$1) },
  ]
}

extension PageContext {
  func link(toChapter number: Int, of entry: Entry) -> LinkView {
    let chapter = entry.chapters[number]
    return LinkView(
      label: chapter.title, href: href(site.addresses.chapter(entry.id, chapter.slug)), count: "\(number + 1)",
      description: chapter.summary)
  }

  /// The list of an entry's chapters.
  func writeChapters(of entry: Entry, current: Int? = nil, to pen: inout Pen) {
    let links = entry.chapters.indices.map { number in
      var link = link(toChapter: number, of: entry)
      link.isCurrent = number == current
      return link
    }
    write(links, .chapterItem, to: &pen)
  }
}
