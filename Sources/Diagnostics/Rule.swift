/// How grave a fault is. An error stops publication; a warning does so under `--strict`.
package enum Severity: String, Sendable, Comparable {
  case error, warning

  package static func < (a: Self, b: Self) -> Bool { a == .error && b == .warning }
}

/// A named kind of fault, with what `explain` says of it.
package struct Rule: Sendable {
  /// In kebab case, as printed between brackets after a message: `unknown-term`.
  package let id: String
  package let severity: Severity
  /// What the rule asks for, in one sentence.
  package let summary: String
  /// Why it matters, in a curator's words.
  package let why: String
  /// What is wrong, as it stands in a file, and what to write instead.
  package let example: (wrong: String, right: String)

  package init(
    _ id: String, _ severity: Severity = .error, summary: String, why: String, wrong: String, right: String
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.example = (wrong, right)
  }
}

/// The facts of one fault; its words follow from them. Each rule has one type, in a file of its own.
package protocol Fault: Sendable {
  static var rule: Rule { get }
  /// What is wrong, naming what was found; no full stop.
  var message: String { get }
  /// What to write instead, where that is known.
  var help: String? { get }
  /// The exact text to put in the place of the faulty one, where one is known.
  var replacement: String? { get }
  /// Whether nothing but `replacement` can have been meant, so that it may be applied without asking (see `Mend`).
  var isCertain: Bool { get }
}

extension Fault {
  package var help: String? { nil }
  package var replacement: String? { nil }
  package var isCertain: Bool { false }
}
