package import Catalog
package import Diagnostics

/// A check on the linked catalog. Each rule has a file of its own, with its fault and the words for it.
protocol CatalogRule: Sendable {
  static var rule: Rule { get }
  static func check(_ catalog: LinkedCatalog) -> [Diagnostic]
}

/// All checks of values against others, of one entry or of several, in the order of their names.
private let checks: [any CatalogRule.Type] = [
  DaysInOrder.self, HiddenCounts.self, PartsWithinTotal.self, RetiredSuccessor.self, SharesOfTotals.self,
  SuccessorOfPublished.self,
  UniqueValues.self, UnnamedRests.self,
]

/// The findings of all rules on the linked catalog.
package func checkRules(_ catalog: LinkedCatalog) -> [Diagnostic] {
  checks.flatMap { $0.check(catalog) }
}

/// The few entries of many that some rules are about.
extension LinkedCatalog {
  var entriesWithTotals: [Entry] { entries.filter { !$0.totals.isEmpty } }
  var replacedEntries: [Entry] { entries.filter { $0.common.replacedBy != nil } }
}

/// The rules of this module, for `explain` and the handbook.
package let linkedCatalogRules: [Rule] = checks.map { $0.rule }
