package import Catalog

/// Which facets stand in the root of the index, because they are small, and which have a file of their own.
///
/// Known before any value is read: what decides is how many documents and how many terms a facet may concern.
package struct FacetPlan: Sendable {
  /// For each facet, in their order.
  package let isInRoot: [Bool]

  /// In bits, of one facet and of all together.
  private static let (mostOfOne, mostOfAll) = (40_000, 60_000)
  /// Of a facet with many values, or with values that no vocabulary lists.
  private static let usualBits = 32

  package init(_ configuration: Configuration, _ documents: SearchDocuments) {
    let counts = Dictionary(uniqueKeysWithValues: documents.collections.map { ($0.name, $0.documents.count) })
    func bits(_ terms: Int?, _ collections: [String]?) -> Int {
      let concerned = collections.map { $0.reduce(0) { $0 + (counts[$1] ?? 0) } } ?? documents.count
      return concerned * min(terms ?? FacetPlan.usualBits, FacetPlan.usualBits)
    }
    let common = [configuration.gradeBands, configuration.tags].compactMap { $0.map { bits($0.terms.count, nil) } }
    let fields = FacetFields(configuration.schemas).all.map { facet in
      let terms = facet.vocabulary.flatMap { configuration.vocabularies[$0]?.terms.count }
      return bits(terms, facet.places.map(\.collection))
    }
    let standards = configuration.frameworks.map { bits($0.concepts.count, nil) }
    var total = 0
    isInRoot = (common + fields + standards).map { bits in
      let isSmall = bits <= FacetPlan.mostOfOne && total + bits <= FacetPlan.mostOfAll
      total += isSmall ? bits : 0
      return isSmall
    }
  }

  /// The numbers of those with a file of their own.
  var separate: [Int] { isInRoot.indices.filter { !isInRoot[$0] } }
}
