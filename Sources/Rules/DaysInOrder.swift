import Catalog
import Diagnostics

/// What has days does not end before it starts.
enum DaysInOrder: CatalogRule {
  static var rule: Rule { EndsBeforeStart.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    let schemas = catalog.configuration.schemas.filter(\.hasDates)
    if schemas.isEmpty { return [] }
    let byName = Dictionary(schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return catalog.entries.flatMap { entry in byName[entry.id.collection].map { check(entry, $0) } ?? [] }
  }

  private static func check(_ entry: Entry, _ schema: CollectionSchema) -> [Diagnostic] {
    entry.reversedDays(schema).map { reversed in
      let range =
        reversed.group.map { entry.range(ofValueOf: reversed.field, inItem: reversed.item, of: $0) }
        ?? entry.range(ofValueOf: reversed.field)
      return Diagnostic(EndsBeforeStart(field: reversed.field), file: entry.file.displayPath, range: range)
    }
  }
}

struct EndsBeforeStart: Fault {
  let field: String

  static let rule = Rule(
    "ends-before-start",
    summary: "What has a first and a last day does not end before it starts.",
    why: "Readers plan by these days, and the calendar would show the first alone.",
    wrong: "starts: 2027-07-14\nends: 2027-07-13", right: "starts: 2027-07-14\nends: 2027-07-15")

  var message: String { "the day in \(field) is before the first day" }
  var help: String? { "compare both days with the source" }
}
