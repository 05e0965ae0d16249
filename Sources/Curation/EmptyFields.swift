import Catalog

/// Which recommended fields are not filled in.
struct EmptyFields {
  private let catalog: LinkedCatalog

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  func findings(_ listed: [Int]) -> [CollectionState.Finding] {
    listed.compactMap { index in
      let entry = catalog.entries[index]
      guard let schema = catalog.configuration.schema(entry.id.collection) else { return nil }
      let empty = zip(entry.values, schema.fields).filter { $0 == nil && $1.isRecommended }.map(\.1.label)
      guard !empty.isEmpty else { return nil }
      var finding = CollectionState.Finding(.entry(index))
      finding.others = empty.map { .field($0) }
      return finding
    }
  }
}
