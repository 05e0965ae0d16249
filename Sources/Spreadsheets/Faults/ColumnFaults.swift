package import Diagnostics

struct UnmatchedColumn: Fault {
  let heading: String
  let collection: String
  let suggestion: String?

  static let rule = Rule(
    "sheet-column",
    summary: "Each column of a spreadsheet has the name or label of a field.",
    why: "A column that no field takes would be lost in silence.",
    wrong: "Prize", right: "Cost")

  var message: String { "\"\(heading)\" is no field of \(collection)" }
  var help: String? {
    let guess = suggestion.map { "did you mean \"\($0)\"? Or " } ?? ""
    return guess + "use --map \"\(heading)=FIELD\", or --map \"\(heading)=-\" to leave the column out"
  }
}

struct RepeatedColumn: Fault {
  let heading: String
  let field: String

  static let rule = Rule(
    "sheet-repeated-column",
    summary: "No two columns of a spreadsheet are for one field.",
    why: "Only one of them could be kept.",
    wrong: "Cost,cost", right: "Cost")

  var message: String { "\"\(heading)\" is a second column for \(field)" }
  var help: String? { "bring both into one, or leave one out with --map \"\(heading)=-\"" }
}

struct ExistingEntry: Fault {
  let id: String
  /// The row that has the name already, or nothing where the content does.
  let row: Int?

  static let rule = Rule(
    "existing-entry",
    summary: "An import makes new entries only.",
    why: "What somebody wrote and checked by hand is never overwritten by a spreadsheet.",
    wrong: "slug: robots-in-class (twice)", right: "slug: robots-in-class-2")

  var message: String { row.map { "row \($0) is \(id) already" } ?? "there is \(id) already" }
  var help: String? { "take the row out, or give it another name in a column \"slug\"" }
}

/// The rules of this module, for `explain` and the handbook.
package let spreadsheetRules: [Rule] = [
  ExistingEntry.rule, ExtraCell.rule, NoHeadings.rule, QuotationMark.rule, RepeatedColumn.rule, SheetEncoding.rule,
  UnmatchedColumn.rule,
]
