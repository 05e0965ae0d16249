import Catalog

extension EntriesBlock {
  /// The indices of the entries that match, in the order of listings, or in that of the block where it names them.
  func matches(in catalog: LinkedCatalog) -> [Int] {
    let found =
      entries.map { $0.compactMap(catalog.catalog.index).filter { catalog.isListed[$0] } } ?? listed(in: catalog)
    return limit.map { Array(found.prefix($0)) } ?? found
  }

  private func listed(in catalog: LinkedCatalog) -> [Int] {
    let tagged = tags.isEmpty ? nil : Set(tags.flatMap { catalog.tags[$0] ?? [] })
    let banded = gradeBands.isEmpty ? nil : Set(gradeBands.flatMap { catalog.gradeBands[$0] ?? [] })
    return catalog.configuration.schemas.flatMap { schema -> [Int] in
      if !collections.isEmpty, !collections.contains(schema.name) { return [] }
      return (catalog.collections[schema.name] ?? []).filter { index in
        tagged?.contains(index) ?? true && banded?.contains(index) ?? true
          && hasTerms(catalog.entries[index], schema)
      }
    }
  }

  /// Entries of a collection that does not declare a field do not have one of its values.
  private func hasTerms(_ entry: Entry, _ schema: CollectionSchema) -> Bool {
    terms.allSatisfy { name, wanted in
      guard let index = schema.index(of: name) else { return false }
      return (entry.values[index]?.each ?? []).contains { value in
        if case .term(let slug) = value { wanted.contains(slug) } else { false }
      }
    }
  }
}
