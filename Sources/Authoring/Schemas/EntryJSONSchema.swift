package import Catalog

/// The JSON Schema of the front matter of a collection's entries.
package enum EntryJSONSchema {
  package static func make(_ schema: CollectionSchema, _ words: FieldWords) -> JSONValue {
    let fields = words.words.common(words.configuration) + schema.fields
    let record = FieldJSONSchema(words: words).record(fields)
    let definitions = JSONSchemaDefinitions.all(for: fields, words)
    let body = definitions == [:] ? record : record.merging(["$defs": definitions])
    return JSONSchemaParts.document(
      schema.singular, schema.description, from: "\(schema.name)/_collection.yml and the vocabularies", body)
  }
}
