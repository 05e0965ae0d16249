import Catalog
import Diagnostics

/// A hidden part of a total cannot be worked out from the total and the other parts.
///
/// A single part is not looked at: it is never the whole, so that the people outside it hide it.
enum HiddenCounts: CatalogRule {
  static var rule: Rule { RevealedCount.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    let minimum = catalog.configuration.site.minimumCount
    return catalog.entriesWithTotals.flatMap { entry in
      entry.totals.breakdowns.filter { $0.parts.count > 1 && $0.remainder >= 0 }.flatMap { check($0, entry, minimum) }
    }
  }

  private static func check(_ breakdown: Breakdown, _ entry: Entry, _ minimum: Int) -> [Diagnostic] {
    let (total, hidden) = (breakdown.total, breakdown.hidden)
    let parts = HiddenParts(limits: hidden.map(\.limit), remainder: breakdown.remainder, minimum: max(1, minimum))
    let place = RelatedPlace(
      file: entry.file.displayPath, range: entry.range(of: total), message: "the total is here")
    return parts.revealed.map { index in
      let part = hidden[index].part
      let fault = RevealedCount(field: part.field, total: total.field, minimum: minimum)
      return Diagnostic(fault, file: entry.file.displayPath, range: entry.range(of: part), related: [place])
    }
  }
}

struct RevealedCount: Fault {
  let field: String
  let total: String
  let minimum: Int

  static let rule = Rule(
    "revealed-count",
    summary: "A hidden number of people cannot be worked out from its total and the other parts.",
    why: "A reader subtracts what is given from the total, and has the number that was to be hidden.",
    wrong: "students: 86\ngirls: 31\nboys: 48\nnonbinary: \"<10\"", right: "girls: 31\nboys: 48\nnonbinary: \"<10\"")

  var message: String { "\(field) is hidden, but can be worked out from \(total) and its other parts" }
  var help: String? {
    "hide a second part (below \(minimum) as \"<\(minimum)\", otherwise by leaving it out), or leave out \(total)"
  }
}
