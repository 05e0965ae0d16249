import Catalog
import Diagnostics

/// The pages of entries and of their chapters, made when they are asked for.
struct EntryPages: Sendable {
  let catalog: LinkedCatalog
  private let addresses = SiteAddresses()

  init(catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  /// In the order of listings.
  var all: [Page] { catalog.entries.indices.flatMap(pages) }

  /// How many search engines should know.
  var indexedCount: Int {
    catalog.entries.enumerated().reduce(0) { catalog.hasPage($1.offset) ? $0 + 1 + $1.element.chapters.count : $0 }
  }

  /// - Parameter file: the one that a server opens for the page.
  func page(file: String) -> Page? {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return nil }
    let id = EntryID(collection: String(parts[0]), slug: String(parts[1]))
    return catalog.catalog.index(of: id).flatMap { pages(of: $0).first { $0.address.file == file } }
  }

  private func pages(of index: Int) -> [Page] {
    guard catalog.hasPage(index) else { return [] }
    let entry = catalog.entries[index]
    let origin = Page.Origin(file: entry.file.displayPath, range: .fileStart)
    let page = Page(address: addresses.entry(entry.id), content: .entry(index), origin: origin)
    if entry.chapters.isEmpty { return [page] }
    let chapters = entry.chapters.enumerated().map { number, chapter in
      Page(
        address: addresses.chapter(entry.id, chapter.slug), content: .chapter(index, number),
        origin: Page.Origin(file: chapter.file.displayPath, range: .fileStart))
    }
    return [page] + chapters + [Page(address: addresses.whole(entry.id), content: .whole(index), origin: origin)]
  }
}

// MARK: - Addresses

extension EntryPages {
  /// Whether no two of them have one address, told from the names of entries.
  var areDistinct: Bool {
    catalog.catalog.hasDistinctNames && catalog.configuration.schemas.allSatisfy { EntryID.isSlug($0.name) }
      && !catalog.entries.contains { !$0.chapters.isEmpty && $0.chapters.contains { $0.slug == "whole" } }
  }

  /// Whether one of them has an address, given without the slash at its end.
  func contains(_ address: String, folders: Set<Substring>) -> Bool {
    guard let slash = address.firstIndex(of: "/"), folders.contains(address[..<slash]) else { return false }
    return page(file: address + "/index.html") != nil
  }

  /// The folders below which they stand.
  var folders: Set<Substring> { Set(catalog.configuration.schemas.map { $0.name[...] }) }
}
