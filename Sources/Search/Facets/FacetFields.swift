import Catalog

/// The fields that schemas declare as facets, those of several collections together where they mean the same.
struct FacetFields {
  let all: [Facet]

  struct Facet {
    let key: String
    let label: String
    /// The vocabulary of its terms; nothing for numbers, texts, and yes or no.
    let vocabulary: String?
    var places: [(collection: String, field: Int)]
  }

  init(_ schemas: [CollectionSchema]) {
    let fields = schemas.flatMap { schema in
      schema.fields.enumerated().compactMap { number, field in
        field.isFacet ? (schema: schema, number: number, field: field) : nil
      }
    }
    let kinds = Dictionary(grouping: fields) { $0.field.name }.mapValues { Set($0.map { FacetFields.kind($0.field) }) }
    var facets: [Facet] = []
    for (schema, number, field) in fields {
      let key = (kinds[field.name]?.count ?? 0) > 1 ? "\(schema.name).\(field.name)" : field.name
      let place = (schema.name, number)
      if let known = facets.firstIndex(where: { $0.key == key }) {
        facets[known].places.append(place)
      } else {
        facets.append(
          Facet(key: key, label: field.label, vocabulary: FacetFields.vocabulary(field), places: [place]))
      }
    }
    all = facets
  }

  private static func vocabulary(_ field: Field) -> String? {
    if case .term(let vocabulary) = field.type { vocabulary } else { nil }
  }

  /// Fields of one name are one facet where they have the same type and vocabulary.
  private static func kind(_ field: Field) -> String { "\(field.type.name) \(vocabulary(field) ?? "")" }
}

extension FacetFields.Facet {
  /// What a value counts for: a term also for those above it.
  func names(of value: FieldValue, _ configuration: Configuration) -> [String] {
    switch value {
    case .term(let slug): terms(slug, configuration)
    case .integer(let number): [String(number)]
    case .boolean(let isTrue): [isTrue ? "yes" : "no"]
    case .text(let text): [text]
    default: []
    }
  }

  private func terms(_ slug: String, _ configuration: Configuration) -> [String] {
    guard let vocabulary = vocabulary.flatMap({ configuration.vocabularies[$0] }) else { return [] }
    var chain = [slug]
    while let next = vocabulary.term(chain[chain.count - 1])?.broader, !chain.contains(next) { chain.append(next) }
    return chain
  }

  /// The values that were found, in the order of the vocabulary; numbers from the highest.
  func values(_ found: some Sequence<String>, _ configuration: Configuration) -> [(name: String, label: String)] {
    if let vocabulary = vocabulary.flatMap({ configuration.vocabularies[$0] }) {
      return vocabulary.terms.map { ($0.slug, $0.label) }
    }
    let names = found.sorted()
    let numbers = names.compactMap(Int.init).sorted(by: >)
    return numbers.count == names.count ? numbers.map { (String($0), String($0)) } : names.map { ($0, $0) }
  }
}
