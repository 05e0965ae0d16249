import Catalog
import Diagnostics

/// The successor of a retired entry is not retired itself.
enum RetiredSuccessor: CatalogRule {
  static var rule: Rule { SuccessorIsRetired.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    catalog.replacedEntries.compactMap { entry in
      guard let successor = entry.common.replacedBy, let index = catalog.catalog.index(of: successor.target),
        catalog.entries[index].common.status == .retired
      else { return nil }
      let fault = SuccessorIsRetired(name: successor.target.description)
      return Diagnostic(fault, file: entry.file.displayPath, range: entry.range(ofValueOf: "replaced_by"))
    }
  }
}

struct SuccessorIsRetired: Fault {
  let name: String

  static let rule = Rule(
    "successor-is-retired", .warning,
    summary: "The successor of a retired entry is one that readers can use.",
    why: "A reader would be sent from one retired page to the next.",
    wrong: "replaced_by: curricula/old-two, which is retired too", right: "replaced_by: curricula/new")

  var message: String { "the successor \(name) is itself retired" }
  var help: String? { "name the entry that replaces both" }
}
