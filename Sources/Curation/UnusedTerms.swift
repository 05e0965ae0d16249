import Catalog

/// Which terms no listed entry uses.
struct UnusedTerms {
  private let catalog: LinkedCatalog

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  /// Of the vocabularies that some field draws on, in the order of their names; a term with a successor is not to be
  /// used any more, and one with narrower terms stands for these.
  func findings(_ listed: [Int]) -> [CollectionState.Finding] {
    let used = used(listed)
    return used.keys.sorted().flatMap { name -> [CollectionState.Finding] in
      let terms = catalog.configuration.vocabularies[name]?.terms ?? []
      let broader = Set(terms.compactMap(\.broader))
      return terms.filter {
        $0.successor == nil && !broader.contains($0.slug) && used[name]?.contains($0.slug) == false
      }
      .map { CollectionState.Finding(.term(vocabulary: name, slug: $0.slug)) }
    }
  }

  /// The terms in use, by vocabulary.
  private func used(_ listed: [Int]) -> [String: Set<String>] {
    let schemas = catalog.configuration.schemas
    var used: [String: Set<String>] = [:]
    for field in CommonFields.declarations + schemas.flatMap(\.fields) { Self.add([], field, to: &used) }
    for index in listed {
      let entry = catalog.entries[index]
      for (field, terms) in [("tags", entry.common.tags), ("grade_bands", entry.common.gradeBands)] {
        let declared = CommonFields.declarations.first { $0.name == field }
        if let declared { Self.add(terms.map(FieldValue.term), declared, to: &used) }
      }
      let fields = catalog.configuration.schema(entry.id.collection)?.fields ?? []
      for (value, field) in zip(entry.values, fields) { Self.add(value?.each ?? [], field, to: &used) }
    }
    return used
  }

  private static func add(_ values: [FieldValue], _ field: Field, to used: inout [String: Set<String>]) {
    switch field.type {
    case .term(let name):
      used[name, default: []].formUnion(values.compactMap { if case .term(let slug) = $0 { slug } else { nil } })
    case .group(let fields):
      for field in fields where values.isEmpty { add([], field, to: &used) }
      for case .group(let record) in values {
        for (value, field) in zip(record, fields) { add(value?.each ?? [], field, to: &used) }
      }
    default: break
    }
  }
}
