import Catalog

/// What the base layout sees on every page.
final class FrameView: View {
  let context: PageContext
  /// Of the page; nothing on the home page.
  let title: String?
  let description: String
  /// From home down to the page, which is the last.
  let breadcrumbs: [LinkView]
  let isIndexed: Bool
  let subject: Subject
  let chrome: Chrome

  /// What the page is of, for whoever reads it by program.
  enum Subject: Sendable {
    case home, data, other
    case entry(Int)
    case chapter
  }

  init(
    context: PageContext, title: String?, description: String, breadcrumbs: [LinkView], isIndexed: Bool,
    subject: Subject = .other, chrome: Chrome
  ) {
    self.context = context
    self.title = title
    self.description = description
    self.breadcrumbs = breadcrumbs
    self.isIndexed = isIndexed
    self.subject = subject
    self.chrome = chrome
  }

  private var site: SiteModel { context.site }
  var variant: String { context.root }

  static let members: Members<FrameView> = [
    "language": .text { $0.site.settings.language },
    "page_title": .text { $0.title },
    "page_description": .text { $0.description },
    "site_name": .text { $0.site.settings.name },
    "site_short_name": .text { $0.site.settings.shortName },
    "site_description": .text { $0.site.settings.description },
    "canonical": .text { $0.isIndexed ? $0.site.url($0.context.address) : nil },
    "is_indexed": .flag { $0.isIndexed },
    "home_href": .text { $0.context.href(.home) },
    "tags_href": .text { $0.context.tagsHref },
    "standards_href": .text { $0.context.standardsHref },
    "repository_url": .text { $0.site.settings.repository?.url },
    "root": .text { $0.context.root.isEmpty ? "./" : $0.context.root },
    "search_index_href": .text { $0.site.settings.hasSearch ? $0.context.root + SiteAddresses.searchIndex : nil },
    // For pages that are passed on.
    "is_article": .flag { $0.isArticle },
    "locale": .text { $0.site.settings.language.replacing("-", with: "_") },
    "share_image": .text { $0.site.settings.shareImage?.url },
    "share_image_description": .text { $0.site.settings.shareImage?.description },
    "structured_data": .html { StructuredPage(frame: $0).write(to: &$1) },
    "breadcrumbs": .html { if $0.breadcrumbs.count > 1 { $0.context.write($0.breadcrumbs, .breadcrumb, to: &$1) } },
    "head": .text { $0.chrome.head },
    "header": .text { $0.chrome.header },
    "footer": .text { $0.chrome.footer },
    "assets": .assets { $0.context },
  ]

  private var isArticle: Bool {
    switch subject {
    case .entry, .chapter: true
    case .home, .data, .other: false
    }
  }
}
