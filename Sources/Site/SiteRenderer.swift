import Catalog

/// Renders the pages of a plan. Each page is a pure function of the plan and the templates.
package struct SiteRenderer: Sendable {
  let site: SiteModel
  let templates: TemplateSet
  let parts: EntryParts
  let chrome: ChromeCache
  let search: SiteSearch

  /// - Parameters:
  ///   - search: its index where it is built already.
  ///   - baseURL: where the site will be published; nothing for the address of `site.yml`.
  package static func make(
    _ plan: SitePlan, _ templates: TemplateSet, search: SiteSearch? = nil, baseURL: String? = nil
  ) async -> SiteRenderer {
    let site = SiteModel(plan: plan, assets: templates.assets, baseURL: baseURL, isWhole: true)
    return SiteRenderer(
      site: site, templates: templates, parts: await EntryParts.make(site, templates),
      chrome: ChromeCache(), search: search ?? SiteSearch(plan.catalog))
  }

  /// The same for a few pages: what they show of other entries is rendered when they ask for it.
  package static func makeOnDemand(_ plan: SitePlan, _ templates: TemplateSet, baseURL: String? = nil) -> SiteRenderer {
    let site = SiteModel(plan: plan, assets: templates.assets, baseURL: baseURL, isWhole: false)
    return SiteRenderer(
      site: site, templates: templates, parts: EntryParts.makeOnDemand(site, templates), chrome: ChromeCache(),
      search: SiteSearch(plan.catalog))
  }

  package func render(_ page: Page) -> OutputFile {
    OutputFile(path: page.address.file, content: content(page))
  }

  private func content(_ page: Page) -> OutputFile.Content {
    let builder = PageBuilder(
      renderer: self, context: PageContext(site: site, templates: templates, address: page.address))
    switch page.content {
    case .attachment(let path): return .copy(ofContent: path)
    case .asset(let name): return .bytes(templates.assets.asset(named: name)?.bytes ?? [])
    case .dataFile(let file): return .bytes(OpenData(site: site).bytes(of: file))
    case .searchFile(let name): return text(search.text(named: name))
    case .feed(let collection): return text(AtomFeed(site: site, collection: collection).text)
    case .jsonFeed(let collection): return text(JSONFeed(site: site, collection: collection).text)
    case .calendarFile(let band): return text(CalendarFile(site: site, band: band).text)
    case .sitemap(let part): return text(Sitemap(site: site).text(part: part))
    case .sitemapIndex: return text(Sitemap(site: site).index)
    case .robots: return text("User-agent: *\nAllow: /\nSitemap: \(site.url(site.addresses.sitemap))\n")
    case .notFound: return .bytes(builder.notFound())
    default: return .bytes(builder.html(page.content))
    }
  }

  private func text(_ text: String) -> OutputFile.Content { .bytes(Array(text.utf8)) }
}
