import Catalog

/// Where everything of the site is found. Nothing else in the program makes an address.
struct SiteAddresses: Sendable {
  func collection(_ name: String) -> Address { .folder(name) }
  func entry(_ id: EntryID) -> Address { .folder(id.collection, id.slug) }
  func chapter(_ id: EntryID, _ chapter: String) -> Address { .folder(id.collection, id.slug, chapter) }
  /// All chapters on one page.
  func whole(_ id: EntryID) -> Address { chapter(id, "whole") }
  /// A file of the content, published where its entry is.
  func attachment(_ path: String) -> Address { Address(path) }
  let tags = Address.folder("tags")
  func tag(_ tag: String) -> Address { .folder("tags", tag) }
  func tag(_ tag: String, band: String) -> Address { .folder("tags", tag, band) }
  let gradeBands = Address.folder("grade-bands")
  func gradeBand(_ band: String) -> Address { .folder("grade-bands", band) }
  func gradeBand(_ band: String, collection: String) -> Address { .folder("grade-bands", band, collection) }
  let frameworks = Address.folder("standards")
  func framework(_ name: String) -> Address { .folder("standards", name) }
  /// `6-8.CT.d.3` → `6-8-ct-d-3`.
  func standard(_ standard: StandardID) -> Address {
    let slug = standard.identifier.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return .folder("standards", standard.framework, String(slug))
  }
  let search = Address.folder("search")
  let contribute = Address.folder("contribute")
  func contribute(_ collection: String) -> Address { .folder("contribute", collection) }
  /// What there is to do for curators.
  let curation = Address.folder("curation")
  let data = Address.folder("data")
  func dataFile(_ name: String) -> Address { Address("data/\(name)") }
  /// - Parameter path: the one that the site's settings give.
  func rules(_ path: String) -> Address { Address(path + "/") }
  func rule(_ id: String, below path: String) -> Address { Address("\(path)/\(id)/") }
  let notFound = Address("404.html")
  let sitemap = Address("sitemap.xml")
  func sitemap(part: Int) -> Address { Address("sitemap-\(part).xml") }
  let robots = Address("robots.txt")
  func feed(_ collection: String?) -> Address { Address(collection.map { "\($0)/feed.xml" } ?? "feed.xml") }
  func jsonFeed(_ collection: String?) -> Address { Address(collection.map { "\($0)/feed.json" } ?? "feed.json") }
  func asset(_ name: String) -> Address { Address("assets/\(name)") }
  /// A former address: a file where it had the name of one.
  func redirect(_ path: String) -> Address {
    path.hasSuffix(".html") || path.hasSuffix(".htm") ? Address(path) : Address(path + "/")
  }
}
