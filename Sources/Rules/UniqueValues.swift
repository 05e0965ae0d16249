import Catalog
import Diagnostics

/// Two entries of a collection do not have the same value in a field that is unique.
enum UniqueValues: CatalogRule {
  static var rule: Rule { DuplicateValue.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    catalog.configuration.schemas.flatMap { schema in
      schema.fields.indices.filter { schema.fields[$0].isUnique }.flatMap { check(schema, $0, catalog) }
    }
  }

  private static func check(_ schema: CollectionSchema, _ field: Int, _ catalog: LinkedCatalog) -> [Diagnostic] {
    var first: [String: Entry] = [:]
    let (name, formerNames) = (schema.fields[field].name, schema.fields[field].formerNames)
    return catalog.entries.lazy.filter { $0.id.collection == schema.name }.compactMap { entry in
      guard let key = key(entry.values[field]) else { return nil }
      guard let other = first[key] else {
        first[key] = entry
        return nil
      }
      let place = other.range(ofValueOf: name, formerNames: formerNames)
      return Diagnostic(
        DuplicateValue(field: name, value: key), file: entry.file.displayPath,
        range: entry.range(ofValueOf: name, formerNames: formerNames),
        related: [RelatedPlace(file: other.file.displayPath, range: place, message: "first used here")])
    }
  }

  private static func key(_ value: FieldValue?) -> String? {
    switch value {
    case .text(let text), .url(let text), .email(let text), .term(let text), .file(let text): text
    case .integer(let number): String(number)
    case .number(let number), .percent(let number), .money(let number): String(number)
    case .date(let date): date.description
    case .reference(let reference): reference.target.description
    case .standard(let standard): standard.identifier
    default: nil
    }
  }
}

struct DuplicateValue: Fault {
  let field: String
  let value: String

  static let rule = Rule(
    "duplicate-value",
    summary: "A field that is unique has another value in each entry.",
    why: "Two entries with one value are nearly always the same thing, entered twice.",
    wrong: "url: https://scratch.mit.edu/", right: "(the entry that is there already, extended)")

  var message: String { "another entry has the same \(field): \"\(value)\"" }
  var help: String? { "extend that entry, or mend the value" }
}
