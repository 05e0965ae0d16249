import Catalog

/// The sitemap (sitemaps.org 0.9), in parts where one file may not hold all addresses.
struct Sitemap {
  /// The protocol's bound on addresses in one file.
  static let partSize = 50_000

  let site: SiteModel

  static func partCount(_ addresses: Int) -> Int { max(1, (addresses + partSize - 1) / partSize) }

  /// - Parameter part: counted from 1; nothing for all addresses.
  func text(part: Int?) -> String {
    let pages = site.plan.pages.filter(\.isIndexed)
    let start = ((part ?? 1) - 1) * Sitemap.partSize
    let shown = pages.dropFirst(start).prefix(Sitemap.partSize)
    return document("urlset", shown.map(element).joined())
  }

  var index: String {
    let parts = 1...Sitemap.partCount(site.plan.pages.count(where: \.isIndexed))
    let elements = parts.map { "  <sitemap><loc>\(location(site.addresses.sitemap(part: $0)))</loc></sitemap>\n" }
    return document("sitemapindex", elements.joined())
  }

  private func element(_ page: Page) -> String {
    var modified = ""
    switch page.content {
    case .entry(let index), .chapter(let index, _):
      guard site.catalog.isListed[index] else { return "" }
      modified = FeedItems.changed(site.catalog.entries[index]).map { "<lastmod>\($0)</lastmod>" } ?? ""
    default: break
    }
    return "  <url><loc>\(location(page.address))</loc>\(modified)</url>\n"
  }

  private func location(_ address: Address) -> String { escapedHTML(site.url(address)) }

  private func document(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<\(name) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\(content)</\(name)>\n"
  }
}
