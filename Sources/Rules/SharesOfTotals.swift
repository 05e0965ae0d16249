import Catalog
import Diagnostics

/// A percentage of a known total stands for no small group, and leaves none out.
enum SharesOfTotals: CatalogRule {
  static var rule: Rule { SmallShare.rule }

  static func check(_ catalog: LinkedCatalog) -> [Diagnostic] {
    let minimum = catalog.configuration.site.minimumCount
    return catalog.entriesWithTotals.flatMap { entry in
      entry.totals.shares.compactMap { share in
        fault(share, minimum).map {
          Diagnostic($0, file: entry.file.displayPath, range: entry.range(of: share.percent))
        }
      }
    }
  }

  private static func fault(_ share: Share, _ minimum: Int) -> SmallShare? {
    let (percent, total) = (share.percent.value, share.total.value)
    let part = smallGroup(percent, of: total, minimum)
    guard let people = part ?? smallGroup(100 - percent, of: total, minimum) else { return nil }
    return SmallShare(
      field: share.percent.field, percent: share.percent.scalar.text, total: share.total.field, people: people,
      isRest: part == nil, minimum: minimum)
  }

  /// How many people a percentage stands for, where they are few but not none.
  private static func smallGroup(_ percent: Double, of total: Int, _ minimum: Int) -> Int? {
    let people = (percent * Double(total) / 100).rounded()
    return people > 0 && people < Double(minimum) ? Int(people) : nil
  }
}

struct SmallShare: Fault {
  let field: String
  let percent: String
  let total: String
  let people: Int
  /// Whether the few are those whom the percentage leaves out.
  let isRest: Bool
  let minimum: Int

  static let rule = Rule(
    "small-share",
    summary: "A percentage neither stands for nor leaves out fewer people than the site's minimum.",
    why: "A percentage of a known number is a number: 5 percent of 40 students are two students.",
    wrong: "students: 40\nenglish_learners: { percent: 5 }", right: "students: 40")

  var message: String {
    let group = "\(field): \(percent) percent of \(total) \(isRest ? "leaves out" : "is")"
    return "\(group) about \(people) \(people == 1 ? "person" : "people")"
  }
  var help: String? { "leave the percentage out, or merge groups until each has \(minimum) people or more" }
}
