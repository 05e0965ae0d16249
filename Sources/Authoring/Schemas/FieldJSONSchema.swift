import Catalog

/// The JSON Schema of one field's value.
struct FieldJSONSchema {
  let words: FieldWords

  func property(_ field: Field) -> JSONValue {
    let schema = (field.isMany ? list(field) : single(field)).described(
      words.explanation(of: field), title: field.label)
    guard let reason = field.deprecation else { return schema }
    return schema.merging(["deprecated": true, "deprecationMessage": .text(reason)])
  }

  /// The object of an entry or of a group. Former names are understood, so they are properties too.
  func record(_ fields: [Field]) -> JSONValue {
    let former = fields.flatMap { field in field.formerNames.map { ($0, renamed(field)) } }
    let properties = fields.map { ($0.name, property($0)) } + former
    let required = fields.filter { $0.isRequired && $0.formerNames.isEmpty }.map(\.name)
    let members = properties.map { JSONValue.Member(name: $0.0, value: $0.1) }
    let either = fields.filter { $0.isRequired && !$0.formerNames.isEmpty }.map(eitherName)
    let object = JSONSchemaParts.object(.object(members), required: required)
    return either.isEmpty ? object : object.merging(["allOf": .list(either)])
  }

  private func renamed(_ field: Field) -> JSONValue {
    property(field).merging(["deprecated": true, "deprecationMessage": .text("Renamed: write \(field.name).")])
  }

  private func eitherName(_ field: Field) -> JSONValue {
    ["anyOf": .list(([field.name] + field.formerNames).map { ["required": .texts([$0])] })]
  }

  private func list(_ field: Field) -> JSONValue {
    let isGroup = if case .group = field.type { true } else { false }
    let least = field.itemCount?.lowerBound ?? (field.isRequired ? 1 : 0)
    return [
      "type": "array", "items": single(field), "minItems": least > 0 ? .integer(least) : nil,
      "maxItems": field.mostItems.map { .integer($0) }, "uniqueItems": isGroup ? nil : true,
    ]
  }

  private func single(_ field: Field) -> JSONValue {
    if !field.choices.isEmpty { return ["enum": .texts(field.choices)] }
    switch field.type {
    case .term(let name): return ["$ref": .text(JSONSchemaDefinitions.reference(toVocabulary: name))]
    case .standard: return ["$ref": .text(JSONSchemaDefinitions.standards)]
    case .reference(let collections): return reference(collections)
    case .group(let fields): return record(fields)
    case .integer, .number, .percent, .money: return number(field)
    case .count: return count
    case .boolean: return ["type": "boolean"]
    default: return textual(field)
    }
  }

  private func textual(_ field: Field) -> JSONValue {
    let form: JSONValue? = field.pattern.map {
      [
        "type": "string", "pattern": .text("^(?:\($0.source))$"),
        "patternErrorMessage": .text(field.example.map { "Such as \($0)" } ?? "Of the form \($0.source)"),
      ]
    }
    let length: JSONValue = ["maxLength": field.maximumLength.map { .integer($0) }]
    return base(field.type).merging(length).merging(form ?? [:])
  }

  private func base(_ type: FieldType) -> JSONValue {
    switch type {
    case .url: JSONSchemaParts.webAddress
    case .email: JSONSchemaParts.email
    case .date: ["type": "string", "format": "date", "pattern": .text(#"^\d{4}-\d{2}-\d{2}$"#)]
    case .file: ["type": "string"]
    default: JSONSchemaParts.text
    }
  }

  private func number(_ field: Field) -> JSONValue {
    let isWhole = if case .integer = field.type { true } else { false }
    let (least, most) = field.valueBounds
    return [
      "type": isWhole ? "integer" : "number", "minimum": least.map { .number(whereWhole: $0) },
      "maximum": most.map { .number(whereWhole: $0) },
    ]
  }

  /// A number between 0 and the smallest that is published would give somebody away.
  private var count: JSONValue {
    let least = words.configuration.site.minimumCount
    return [
      "type": ["integer", "string"], "minimum": 0, "pattern": "^<[0-9]*[1-9][0-9]*$",
      "not": least > 1 ? ["type": "integer", "minimum": 1, "maximum": .integer(least - 1)] : nil,
      "errorMessage": .text(words.words.count.filled(["n": String(least)]).capitalized),
    ]
  }

  /// A name where the field leads to one collection, else `collection/name`. The names themselves are left out: with
  /// them, every new entry would change the schemas of all others.
  private func reference(_ collections: [String]) -> JSONValue {
    let all = collections.isEmpty ? words.configuration.schemas.map(\.name) : collections
    let prefix = "(?:\(all.joined(separator: "|")))/"
    let form = words.form(ofReference: collections)
    return [
      "type": "string", "pattern": .text("^\(collections.count == 1 ? "(?:\(prefix))?" : prefix)[a-z0-9-]+$"),
      "patternErrorMessage": .text(form.capitalized),
    ]
  }
}
