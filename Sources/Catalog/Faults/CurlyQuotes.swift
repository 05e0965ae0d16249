import Diagnostics

struct CurlyQuotes: Fault {
  let field: String
  let text: String

  static let rule = Rule(
    "curly-quotes", .warning,
    summary: "A value does not stand between curly quotation marks.",
    why: "Only straight ones hold a value together; curly ones, which text processors put in, show on the page.",
    wrong: "title: “Scratch”", right: "title: Scratch")

  var message: String { "\(field) stands between curly quotation marks, which are part of the value" }
  var help: String? { "take them away, or write straight ones" }
  var replacement: String? { String(text.dropFirst().dropLast()) }

  /// Whether a text begins with one and ends with its partner, with none between.
  static func surround(_ text: String) -> Bool {
    guard text.count > 2, let first = text.first, let last = text.last else { return false }
    let isPair = [("“", "”"), ("„", "“"), ("‘", "’"), ("”", "”")].contains {
      $0.0 == String(first) && $0.1 == String(last)
    }
    return isPair && !text.dropFirst().dropLast().contains { "“”„‘".contains($0) }
  }
}
