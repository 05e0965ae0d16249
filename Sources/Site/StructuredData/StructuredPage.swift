import Catalog

/// What a page is to search engines and other repositories: JSON-LD in the words of schema.org.
struct StructuredPage {
  let frame: FrameView
  private var context: PageContext { frame.context }
  private var site: SiteModel { context.site }

  /// Nothing for a page that has nothing to say.
  func write(to pen: inout Pen) {
    guard frame.isIndexed else { return }
    var json = JSONWriter()
    json.open()
    json.member("@context", "https://schema.org")
    json.key("@graph")
    json.openList()
    let empty = json.bytes.count
    subject(to: &json)
    if frame.breadcrumbs.count > 1 { breadcrumbs(to: &json) }
    if json.bytes.count == empty { return }
    json.closeList()
    json.close()
    pen.write(json.bytes)
  }

  private func subject(to json: inout JSONWriter) {
    switch frame.subject {
    case .entry(let index): StructuredEntry(entry: context.catalog.entries[index], page: context).write(to: &json)
    case .home: StructuredSite(site: site).write(to: &json)
    case .data: StructuredSite(site: site).writeData(to: &json)
    case .chapter, .other: break
    }
  }

  private func breadcrumbs(to json: inout JSONWriter) {
    json.open()
    json.member("@type", "BreadcrumbList")
    json.key("itemListElement")
    json.openList()
    for (index, link) in frame.breadcrumbs.enumerated() {
      json.open()
      json.member("@type", "ListItem")
      json.key("position")
      json.plain(String(index + 1))
      json.member("name", link.label)
      if !link.isCurrent { json.member("item", url(link.href)) }
      json.close()
    }
    json.closeList()
    json.close()
  }

  /// The whole address that a relative link of the page leads to.
  private func url(_ href: String) -> String {
    let file = href.dropFirst(context.root.count)
    return site.baseURL + (file.hasSuffix("index.html") ? file.dropLast("index.html".count) : file)
  }
}
