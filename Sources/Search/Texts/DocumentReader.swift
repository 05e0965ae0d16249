import Catalog
import Markup

/// Puts the words of documents into streams.
struct DocumentReader: Sendable {
  let catalog: LinkedCatalog
  private let tags: Vocabulary?
  private let gradeBands: Vocabulary?

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
    tags = catalog.configuration.tags
    gradeBands = catalog.configuration.gradeBands
  }

  func read(_ item: SearchDocuments.Item, into stream: inout WordStream) {
    let entry = catalog.entries[item.entry]
    guard let number = item.chapter else { return read(entry, into: &stream) }
    let chapter = entry.chapters[number]
    stream.add(chapter.title, .title)
    stream.add(chapter.summary, .summary)
    stream.add(entry.common.title, .references)
    stream.add(html: chapter.body.pieces)
  }

  private func read(_ entry: Entry, into stream: inout WordStream) {
    stream.add(entry.common.title, .title)
    stream.add(entry.common.summary, .summary)
    for tag in entry.common.tags { add(tags?.term(tag), to: &stream) }
    for band in entry.common.gradeBands { add(gradeBands?.term(band), to: &stream) }
    if let schema = catalog.configuration.schema(entry.id.collection) {
      add(entry.values, schema.fields, to: &stream)
    }
    stream.add(html: entry.body.pieces)
  }

  private func add(_ term: Vocabulary.Term?, to stream: inout WordStream) {
    guard let term else { return }
    stream.add(term.label, .tags)
    for alias in term.aliases { stream.add(alias, .aliases) }
  }

  private func add(_ values: Record, _ fields: [Field], to stream: inout WordStream) {
    for (value, field) in zip(values, fields) {
      for one in value?.each ?? [] { add(one, field, to: &stream) }
    }
  }

  private func add(_ value: FieldValue, _ field: Field, to stream: inout WordStream) {
    switch value {
    case .text(let text): stream.add(text, .fields)
    case .markdown(let text, _): stream.add(html: text.pieces)
    case .term(let slug):
      guard case .term(let name) = field.type else { return }
      add(catalog.configuration.vocabularies[name]?.term(slug), to: &stream)
    case .reference(let reference):
      guard let index = catalog.catalog.index(of: reference.target) else { return }
      stream.add(catalog.entries[index].common.title, .references)
    case .standard(let standard): stream.add(standard.identifier, .tags)
    case .group(let record):
      guard case .group(let fields) = field.type else { return }
      add(record, fields, to: &stream)
    case .integer(let number) where field.isFacet: stream.add(String(number), .tags)
    default: break
    }
  }
}
