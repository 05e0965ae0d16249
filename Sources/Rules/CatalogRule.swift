package import Catalog
package import Diagnostics

/// A check on the linked catalog. Each rule has a file of its own, with its fault and the words for it.
protocol CatalogRule: Sendable {
  static var rule: Rule { get }
  static func check(_ catalog: LinkedCatalog) -> [Diagnostic]
}

/// All checks that need more than one entry, in the order of their names.
private let checks: [any CatalogRule.Type] = [
  RetiredSuccessor.self, SuccessorOfPublished.self, UniqueValues.self,
]

/// The findings of all rules on the linked catalog.
package func checkRules(_ catalog: LinkedCatalog) -> [Diagnostic] {
  checks.flatMap { $0.check(catalog) }
}

/// The rules of this module, for `explain` and the handbook.
package let linkedCatalogRules: [Rule] = checks.map { $0.rule }
