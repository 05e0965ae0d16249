import Catalog
import Diagnostics
import Markup

extension PageContext {
  /// Second-level headings with the third-level ones below them; nothing for a text with few.
  func writeContents(_ headings: [MarkupDocument.Heading], to pen: inout Pen) {
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
    write(links.map(nested), .contents, to: &pen)
  }

  private func nested(_ item: (link: LinkView, children: [LinkView])) -> LinkView {
    var link = item.link
    link.children = Pen.text { write(item.children, .contents, to: &$0) }
    return link
  }

  /// A file in the repository, where repositories are browsed by `blob` and `edit`.
  func source(_ action: String, _ file: SourceFile) -> String? {
    guard let repository = site.settings.repository else { return nil }
    return "\(repository.url)/\(action)/\(repository.branch)/\(repository.content)/\(file.path)"
  }
}
