import Catalog
import Diagnostics

/// A feed in JSON Feed 1.1.
struct JSONFeed {
  let site: SiteModel
  let collection: String?

  var text: String {
    let title = AtomFeed(site: site, collection: collection).title
    let page = collection.map(site.addresses.collection) ?? .home
    let items = FeedItems.indices(of: collection, in: site.catalog).map(item).joined(separator: ",\n")
    return """
      {
        "version": "https://jsonfeed.org/version/1.1",
        "title": \(jsonString(title)),
        "home_page_url": \(jsonString(site.url(page))),
        "feed_url": \(jsonString(site.url(site.addresses.jsonFeed(collection)))),
        "description": \(jsonString(site.settings.description)),
        "language": \(jsonString(site.settings.language)),
        "items": [
      \(items)
        ]
      }

      """
  }

  private func item(_ index: Int) -> String {
    let entry = site.catalog.entries[index]
    let url = jsonString(site.url(site.address(ofEntry: index)))
    var members = [
      "\"id\": \(url)", "\"url\": \(url)", "\"title\": \(jsonString(entry.common.title))",
      "\"content_text\": \(jsonString(entry.common.summary))",
      "\"tags\": [\(entry.common.tags.map(jsonString).joined(separator: ", "))]",
    ]
    if let date = entry.common.published { members.append("\"date_published\": \"\(date)T00:00:00Z\"") }
    if let date = entry.common.updated { members.append("\"date_modified\": \"\(date)T00:00:00Z\"") }
    return "    { \(members.joined(separator: ", ")) }"
  }
}
