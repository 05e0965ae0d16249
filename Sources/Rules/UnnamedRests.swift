import Catalog
import Diagnostics

/// The people of a total who are in none of its parts are none, or not so few that they have to be hidden.
enum UnnamedRests: CatalogRule {
  static var rule: Rule { SmallRest.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    let minimum = catalog.configuration.site.minimumCount
    return catalog.entriesWithTotals.flatMap { entry in
      entry.totals.breakdowns.filter { isSmall($0, minimum) }.map { breakdown in
        let fault = SmallRest(total: breakdown.total.field, minimum: minimum)
        return Diagnostic(fault, file: entry.file.displayPath, range: entry.range(of: breakdown.total))
      }
    }
  }

  /// With a hidden part nobody can tell the rest from it.
  private static func isSmall(_ breakdown: Breakdown, _ minimum: Int) -> Bool {
    breakdown.hidden.isEmpty && breakdown.remainder > 0 && breakdown.remainder < minimum
  }
}

struct SmallRest: Fault {
  let total: String
  let minimum: Int

  static let rule = Rule(
    "small-rest",
    summary: "A total and its parts do not leave a rest of fewer people than the site's minimum.",
    why: "A reader subtracts the parts from the total, and has the size of a small group that nobody wrote down.",
    wrong: "graduates: 120\ncompetent_graduates: 114", right: "graduates: 120")

  var message: String { "the parts of \(total) leave out fewer than \(minimum) people" }
  var help: String? { "leave out one of the parts, or \(total), so that nobody can subtract" }
}
