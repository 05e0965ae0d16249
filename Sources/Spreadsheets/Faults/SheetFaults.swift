import Diagnostics

struct QuotationMark: Fault {
  enum Problem: Sendable { case unclosed, textAfter }
  let problem: Problem

  static let rule = Rule(
    "sheet-quotation-mark",
    summary: "A cell of a CSV file that begins with a quotation mark ends with one.",
    why: "Otherwise nobody can tell where the cell ends, and rows run into each other.",
    wrong: "\"Robots in class,free", right: "\"Robots in class\",free")

  var message: String {
    switch problem {
    case .unclosed: "the quotation mark that opens this cell is never closed"
    case .textAfter: "something follows the quotation mark that closes this cell"
    }
  }
  var help: String? {
    "save the spreadsheet as CSV again; in the file, a quotation mark within a cell is written twice"
  }
}

struct SheetEncoding: Fault {
  static let rule = Rule(
    "sheet-encoding",
    summary: "A CSV file is saved as UTF-8.",
    why: "In other encodings letters with accents become other letters.",
    wrong: "Save as: CSV", right: "Save as: CSV UTF-8")

  var message: String { "the file is not UTF-8" }
  var help: String? { "save the spreadsheet as \"CSV UTF-8\"" }
}

struct NoHeadings: Fault {
  static let rule = Rule(
    "sheet-headings",
    summary: "The first row of a spreadsheet names the columns.",
    why: "The names say which field each cell is for.",
    wrong: "Robots in class,free", right: "title,cost")

  var message: String { "the first row has no headings" }
}

struct ExtraCell: Fault {
  let text: String
  let headings: Int

  static let rule = Rule(
    "sheet-extra-cell",
    summary: "A row has no more cells than there are headings.",
    why: "A cell too many nearly always means that a comma in a text was taken for the end of a cell.",
    wrong: "Robots, in class,free", right: "\"Robots, in class\",free")

  var message: String { "\"\(text.prefix(40))\" stands beyond the last of \(headings) headings" }
  var help: String? { "put a text with commas between quotation marks, or give the column a heading" }
}
