import Diagnostics

struct SmallCount: Fault {
  let field: String
  let minimum: Int
  /// Whether it is a bound that is too low.
  var isBound = false

  static let rule = Rule(
    "small-count",
    summary: "A number of people below the site's minimum is written like \"<10\".",
    why: "A small number can point at single students. Everyone can read the files and what stood in them before.",
    wrong: "students_enrolled: 4", right: "students_enrolled: \"<10\"")

  var message: String {
    isBound
      ? "\(field) tells that there are fewer than \(minimum), and more"
      : "\(field) is a number of people below \(minimum)"
  }
  var help: String? {
    "write \"<\(minimum)\" with the quotation marks; a number that is saved already also stays in the history"
  }
  var replacement: String? { "<\(minimum)" }
}
