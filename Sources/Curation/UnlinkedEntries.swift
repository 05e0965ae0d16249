import Catalog
import Markup

/// Which entries no other listed entry names, in a field or a text: readers find them only in lists.
struct UnlinkedEntries {
  private let catalog: LinkedCatalog

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  func findings(_ listed: [Int]) -> [CollectionState.Finding] {
    let named = Set(listed.flatMap { source in targets(of: source).filter { $0 != source } })
    return listed.filter { !named.contains($0) }.map { CollectionState.Finding(.entry($0)) }
  }

  private func targets(of index: Int) -> [Int] {
    let entry = catalog.entries[index]
    let fields = catalog.configuration.schema(entry.id.collection)?.fields ?? []
    let resolver = LinkResolver(catalog.catalog)
    let links = ([entry.body] + entry.chapters.map(\.body)).flatMap(\.links)
    let mentioned = links.compactMap { resolver.destination(of: $0.target, from: entry.folder)?.entry }
    let named = references(entry.values, fields) + entry.common.related
    return mentioned + named.compactMap { catalog.catalog.index(of: $0.target) }
  }

  private func references(_ record: Record, _ fields: [Field]) -> [Reference] {
    zip(record, fields).flatMap { value, field in
      (value?.each ?? []).flatMap { single -> [Reference] in
        switch (single, field.type) {
        case (.reference(let reference), _): [reference]
        case (.group(let inner), .group(let fields)): references(inner, fields)
        default: []
        }
      }
    }
  }
}
