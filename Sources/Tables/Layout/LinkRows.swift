import Catalog
import Markup

/// The table of what each listed entry names: by its fields, by `related` and in its text.
struct LinkRows {
  let catalog: LinkedCatalog

  var rows: [[SQLValue]] {
    catalog.configuration.schemas.flatMap { schema in
      (catalog.collections[schema.name] ?? []).flatMap { rows(catalog.entries[$0], schema) }
    }
  }

  private func rows(_ entry: Entry, _ schema: CollectionSchema) -> [[SQLValue]] {
    let fields = zip(entry.values, schema.fields).flatMap { value, field in
      (value?.each ?? []).flatMap { targets($0, field) }.map { (field.name, $0) }
    }
    let related = entry.common.related.map { ("related", $0.target) }
    return (fields + related + mentions(entry)).filter { isListed($0.1) }.map { field, target in
      [entry.id.collection, entry.id.slug, field, target.collection, target.slug].map(SQLValue.text)
    }
  }

  private func targets(_ value: FieldValue, _ field: Field) -> [EntryID] {
    switch (value, field.type) {
    case (.reference(let reference), _): [reference.target]
    case (.group(let record), .group(let inner)):
      zip(record, inner).flatMap { value, field in (value?.each ?? []).flatMap { targets($0, field) } }
    default: []
    }
  }

  private func mentions(_ entry: Entry) -> [(String, EntryID)] {
    let resolver = LinkResolver(catalog.catalog)
    var seen: Set<Int> = []
    return ([entry.body] + entry.chapters.map(\.body)).flatMap(\.links).compactMap { link in
      guard let index = resolver.destination(of: link.target, from: entry.folder)?.entry, seen.insert(index).inserted,
        catalog.entries[index].id != entry.id
      else { return nil }
      return ("text", catalog.entries[index].id)
    }
  }

  private func isListed(_ id: EntryID) -> Bool { catalog.catalog.index(of: id).map { catalog.isListed[$0] } ?? false }
}
