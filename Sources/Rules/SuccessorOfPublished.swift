import Catalog
import Diagnostics

/// Only a retired entry has a successor.
enum SuccessorOfPublished: CatalogRule {
  static var rule: Rule { SuccessorWithoutRetirement.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    catalog.replacedEntries.compactMap { entry in
      guard entry.common.replacedBy != nil, entry.common.status != .retired else { return nil }
      let range = entry.range(ofField: "replaced_by")
      return Diagnostic(SuccessorWithoutRetirement(), file: entry.file.displayPath, range: range)
    }
  }
}

struct SuccessorWithoutRetirement: Fault {
  static let rule = Rule(
    "successor-without-retirement", .warning,
    summary: "An entry that has been replaced is retired.",
    why: "It would stand in the listings beside its successor, and readers could not tell which to take.",
    wrong: "status: published\nreplaced_by: curricula/new", right: "status: retired\nreplaced_by: curricula/new")

  var message: String { "the entry names a successor but is not retired" }
  var help: String? { "add status: retired, or take replaced_by away" }
}
