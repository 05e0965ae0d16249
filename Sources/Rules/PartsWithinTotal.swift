import Catalog
import Diagnostics

/// The parts of a total are together no more than it.
enum PartsWithinTotal: CatalogRule {
  static var rule: Rule { PartsExceedTotal.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    catalog.entriesWithTotals.flatMap { entry in
      entry.totals.breakdowns.filter { $0.remainder < 0 }.map { breakdown in
        let parts = Set(breakdown.parts.map(\.field)).sorted()
        let fault = PartsExceedTotal(total: breakdown.total.field, parts: parts)
        return Diagnostic(fault, file: entry.file.displayPath, range: entry.range(of: breakdown.total))
      }
    }
  }
}

struct PartsExceedTotal: Fault {
  let total: String
  let parts: [String]

  static let rule = Rule(
    "parts-exceed-total",
    summary: "The parts of a total are together no more than the total.",
    why: "One of the numbers is wrong, and readers would not know which.",
    wrong: "graduates: 120\ncompetent_graduates: 210", right: "graduates: 210\ncompetent_graduates: 120")

  var message: String { "the parts of \(total) are together more than \(total) itself" }
  var help: String? { "compare it and \(parts.joined(separator: ", ")) with the source" }
}
