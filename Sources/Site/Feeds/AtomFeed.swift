import Catalog

/// A feed in Atom (RFC 4287).
struct AtomFeed {
  let site: SiteModel
  let collection: String?

  var text: String {
    let items = FeedItems.indices(of: collection, in: site.catalog)
    let updated = items.compactMap { FeedItems.changed(site.catalog.entries[$0]) }.max()
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(escapedHTML(site.settings.language))\">\n"
    out += element("title", title) + element("id", site.url(address)) + element("updated", time(updated))
    out += link("self", site.url(address)) + link("alternate", site.url(page))
    out += "  <author>\n  \(element("name", site.settings.organisation?.name ?? site.settings.name))  </author>\n"
    for index in items { out += entry(index) }
    return out + "</feed>\n"
  }

  private var address: Address { site.addresses.feed(collection) }
  private var page: Address { collection.map(site.addresses.collection) ?? .home }
  var title: String {
    let label = collection.flatMap { site.catalog.configuration.schema($0)?.label }
    return [site.settings.name, label].compactMap(\.self).joined(separator: ": ")
  }

  private func entry(_ index: Int) -> String {
    let entry = site.catalog.entries[index]
    let url = site.url(site.address(ofEntry: index))
    var out = "  <entry>\n"
    out += "  " + element("title", entry.common.title) + "  " + element("id", url) + "  " + link("alternate", url)
    out += "  " + element("updated", time(FeedItems.changed(entry)))
    if let published = entry.common.published { out += "  " + element("published", time(published)) }
    out += "  " + element("summary", entry.common.summary)
    for tag in entry.common.tags { out += "    <category term=\"\(escapedHTML(tag))\"/>\n" }
    return out + "  </entry>\n"
  }

  private func element(_ name: String, _ text: String) -> String { "  <\(name)>\(escapedHTML(text))</\(name)>\n" }
  private func link(_ relation: String, _ url: String) -> String {
    "  <link rel=\"\(relation)\" href=\"\(escapedHTML(url))\"/>\n"
  }
  private func time(_ date: CalendarDate?) -> String { "\(date?.description ?? "1970-01-01")T00:00:00Z" }
}
