package import Catalog

/// What can be found: each listed entry, and each chapter of one, in the order of listings.
///
/// A document is named by its index here from there on.
package struct SearchDocuments: Sendable {
  package let items: [Item]
  /// The documents of each collection that has any, in the order of listings.
  package let collections: [(name: String, documents: Range<Int>)]

  package struct Item: Sendable {
    package let entry: Int
    package let chapter: Int?
  }

  package init(_ catalog: LinkedCatalog) {
    var items: [Item] = []
    var collections: [(name: String, documents: Range<Int>)] = []
    for (index, entry) in catalog.entries.enumerated() where catalog.isListed[index] {
      let start = items.count
      items.append(Item(entry: index, chapter: nil))
      for chapter in entry.chapters.indices { items.append(Item(entry: index, chapter: chapter)) }
      if let last = collections.last, last.name == entry.id.collection {
        collections[collections.count - 1].documents = last.documents.lowerBound..<items.count
      } else {
        collections.append((entry.id.collection, start..<items.count))
      }
    }
    (self.items, self.collections) = (items, collections)
  }

  package var count: Int { items.count }

  func title(of item: Item, _ catalog: LinkedCatalog) -> String {
    let entry = catalog.entries[item.entry]
    return item.chapter.map { entry.chapters[$0].title } ?? entry.common.title
  }
}
