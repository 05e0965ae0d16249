import Diagnostics

struct SmallCount: Fault {
  let field: String
  let minimum: Int
  /// Whether it is a bound that is too low, in quotation marks that stay.
  var isBound = false

  static let rule = Rule(
    "small-count",
    summary: "A number of people below the site's minimum is written as a string such as \"<10\".",
    why: "A small number can point at single students, and the repository with its history is public.",
    wrong: "students_enrolled: 4", right: "students_enrolled: \"<10\"")

  var message: String {
    isBound
      ? "\(field) tells that there are fewer than \(minimum), and more"
      : "\(field) is a number of people below \(minimum)"
  }
  var help: String? { "write \"<\(minimum)\" with the quotation marks; take the number out of the history too" }
  var replacement: String? { isBound ? "<\(minimum)" : "\"<\(minimum)\"" }
}
