import Diagnostics

struct TextTooComplex: Fault {
  enum Excess: Sendable { case paragraph, nesting, columns, delimiterRows }
  let excess: Excess

  static let rule = Rule(
    "text-too-complex",
    summary: "A text keeps to what a person can read: paragraphs, nesting and tables have an upper size.",
    why: "A paragraph of many pages, a list inside sixty lists or a table of hundreds of columns is nearly always "
      + "the result of a faulty export, and can keep the build busy for minutes.",
    wrong: "> > > > > > … (65 times)", right: "> A quotation, perhaps with one inside.")

  var message: String {
    switch excess {
    case .paragraph: "this paragraph is longer than \(ComplexityLimits.paragraphBytes) characters"
    case .nesting: "this line is nested more than \(ComplexityLimits.nesting) deep"
    case .columns: "this line has more than \(ComplexityLimits.tableColumns) table columns"
    case .delimiterRows: "this paragraph has more than \(ComplexityLimits.delimiterRows) lines such as |---|---|"
    }
  }

  var help: String? {
    switch excess {
    case .paragraph: "part it with empty lines"
    case .nesting: "take away the surplus `>` or list markers"
    case .delimiterRows: "part tables with empty lines"
    case .columns: "attach the table as a file and link to it"
    }
  }
}
