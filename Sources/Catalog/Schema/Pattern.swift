import Foundation

/// A regular expression that a whole value must match.
package struct Pattern: Sendable, Equatable {
  package let source: String
  private let expression: NSRegularExpression

  /// - Returns: nothing when `source` is no regular expression.
  init?(_ source: String) {
    guard let expression = try? NSRegularExpression(pattern: "^(?:\(source))$") else { return nil }
    self.source = source
    self.expression = expression
  }

  package func matches(_ text: String) -> Bool {
    let whole = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: whole)?.range == whole
  }

  package static func == (a: Self, b: Self) -> Bool { a.source == b.source }
}
