import Catalog
import Diagnostics

/// What a fenced block with the word `entries` asks for: entries that have one of the values of each field it names.
struct EntriesBlock: Sendable {
  /// Exactly these, in this order; nothing where the others decide.
  var entries: [EntryID]?
  var collections: [String] = []
  var tags: [String] = []
  var gradeBands: [String] = []
  /// By the name of a declared field.
  var terms: [String: [String]] = [:]
  var limit: Int?

  /// Reads a block and looks up all that it names.
  static func read(_ settings: inout SettingsReader, in catalog: LinkedCatalog) -> EntriesBlock {
    var reader = EntriesBlockReader(catalog: catalog)
    return reader.block(&settings)
  }
}

private struct EntriesBlockReader {
  let catalog: LinkedCatalog
  private var configuration: Configuration { catalog.configuration }

  init(catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  mutating func block(_ settings: inout SettingsReader) -> EntriesBlock {
    var block = EntriesBlock()
    block.entries = entries(&settings)
    block.collections = collections(&settings)
    block.tags = terms("tags", [configuration.tags], &settings)
    block.gradeBands = terms("grade_bands", [configuration.gradeBands], &settings)
    block.limit = limit(&settings)
    for key in settings.unread {
      let vocabularies = vocabularies(ofField: key, in: block.collections)
      if !vocabularies.isEmpty { block.terms[key] = terms(key, vocabularies, &settings) }
    }
    return block
  }

  private func limit(_ settings: inout SettingsReader) -> Int? {
    guard let limit = settings.integer("limit"), let node = settings.node("limit") else { return nil }
    if limit > 0 { return limit }
    settings.report(OutOfRange(field: "limit", value: "\(limit)", minimum: 1, maximum: nil), node)
    return nil
  }

  private func entries(_ settings: inout SettingsReader) -> [EntryID]? {
    let names = settings.texts("entries")
    if names.isEmpty { return nil }
    var found: [EntryID] = []
    for name in names {
      let parts = name.text.split(separator: "/").map(String.init)
      let id = parts.count == 2 ? EntryID(collection: parts[0], slug: parts[1]) : nil
      if let id, let index = catalog.catalog.index(of: id), catalog.hasPage(index) {
        found.append(id)
      } else {
        let isDraft = id.flatMap(catalog.catalog.index) != nil
        let near = isDraft ? nil : suggestion(for: name.text, among: catalog.entries.map(\.id.description))
        let collections = id.map { [$0.collection] } ?? configuration.schemas.map(\.name)
        let fault = UnknownReference(value: name.text, collections: collections, suggestion: near, isDraft: isDraft)
        settings.report(fault, .scalar(name))
      }
    }
    return found
  }

  private func collections(_ settings: inout SettingsReader) -> [String] {
    let names = settings.texts("collections")
    for name in names where configuration.schema(name.text) == nil {
      let suggestion = nearestMatch(to: name.text, among: configuration.schemas.map(\.name))
      settings.report(UnknownCollection(name: name.text, suggestion: suggestion), .scalar(name))
    }
    return names.map(\.text)
  }

  private func terms(_ key: String, _ vocabularies: [Vocabulary?], _ settings: inout SettingsReader) -> [String] {
    let terms = settings.texts(key)
    guard let first = vocabularies.lazy.compactMap(\.self).first else { return terms.map(\.text) }
    for term in terms where !vocabularies.contains(where: { $0?.term(term.text) != nil }) {
      settings.report(UnknownTerm(value: term.text, vocabulary: first), .scalar(term))
    }
    return terms.map(\.text)
  }

  /// Of a field that some of the collections declare, or any where none is named.
  private func vocabularies(ofField name: String, in collections: [String]) -> [Vocabulary] {
    let schemas = configuration.schemas.filter { collections.isEmpty || collections.contains($0.name) }
    return schemas.compactMap { schema in
      guard let index = schema.index(of: name), case .term(let vocabulary) = schema.fields[index].type else {
        return nil
      }
      return configuration.vocabularies[vocabulary]
    }
  }
}
