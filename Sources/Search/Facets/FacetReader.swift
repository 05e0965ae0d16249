package import Catalog

/// Makes the facets of a site: its tags, its grade bands, the concepts of its frameworks, and every field that its
/// schema declares as a facet.
package struct FacetReader {
  private let catalog: LinkedCatalog
  private let documents: SearchDocuments
  /// The documents of each entry.
  private let ofEntries: [Range<Int>]

  package init(_ catalog: LinkedCatalog, _ documents: SearchDocuments) {
    self.catalog = catalog
    self.documents = documents
    var ofEntries = [Range<Int>](repeating: 0..<0, count: catalog.entries.count)
    for (number, item) in documents.items.enumerated() {
      ofEntries[item.entry] = (item.chapter == nil ? number : ofEntries[item.entry].lowerBound)..<number + 1
    }
    self.ofEntries = ofEntries
  }

  /// All facets, with or without values, those of all collections first: as in `FacetPlan`.
  package func columns() -> [FacetColumn] {
    common + FacetFields(catalog.configuration.schemas).all.map(column) + standards
  }

  private var common: [FacetColumn] {
    let bands = groups(catalog.configuration.gradeBands, catalog.gradeBands, key: "grade_bands")
    return [bands, groups(catalog.configuration.tags, catalog.tags, key: "tags")].compactMap(\.self)
  }

  private func groups(_ vocabulary: Vocabulary?, _ groups: [String: [Int]], key: String) -> FacetColumn? {
    guard let vocabulary else { return nil }
    return FacetColumn(
      key: key, label: vocabulary.label, collections: nil, documentCount: documents.count,
      vocabulary.terms.map { ($0.slug, $0.label, documents(of: groups[$0.slug] ?? [])) })
  }

  private func documents(of entries: [Int]) -> [Int] { entries.flatMap { ofEntries[$0] } }

  private var standards: [FacetColumn] {
    catalog.configuration.frameworks.map { framework in
      var found: [String: [Int]] = [:]
      for standard in framework.standards {
        let id = StandardID(framework: framework.name, identifier: standard.identifier)
        found[standard.concept, default: []] += catalog.standards[id] ?? []
      }
      let values = framework.concepts.map { concept in
        let entries = Set(found[concept.slug] ?? []).sorted()
        return (concept.slug, label(concept, in: framework), documents(of: entries))
      }
      return FacetColumn(
        key: "standards.\(framework.name)", label: framework.shortLabel, collections: nil,
        documentCount: documents.count, values)
    }
  }

  private func label(_ concept: Framework.Concept, in framework: Framework) -> String {
    let parent = concept.parent.flatMap { slug in framework.concepts.first { $0.slug == slug } }
    return parent.map { "\($0.label): \(concept.label)" } ?? concept.label
  }

  private func column(_ facet: FacetFields.Facet) -> FacetColumn {
    var found: [String: [Int]] = [:]
    for place in facet.places {
      for entry in catalog.collections[place.collection] ?? [] {
        for value in catalog.entries[entry].values[place.field]?.each ?? [] {
          for name in facet.names(of: value, catalog.configuration) where found[name]?.last != entry {
            found[name, default: []].append(entry)
          }
        }
      }
    }
    let values = facet.values(found.keys, catalog.configuration).map { value in
      (value.name, value.label, documents(of: found[value.name] ?? []))
    }
    return FacetColumn(
      key: facet.key, label: facet.label, collections: facet.places.map(\.collection), documentCount: documents.count,
      values)
  }
}
