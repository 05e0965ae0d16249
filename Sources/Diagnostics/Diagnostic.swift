/// One fault with its place: the only form in which anything in the program reports a fault in content.
package struct Diagnostic: Sendable {
  package let rule: Rule
  package private(set) var file: String
  package private(set) var range: SourceRange
  package private(set) var message: String
  package private(set) var help: String?
  /// The change that mends it, where one is known.
  package private(set) var mend: Mend?
  /// Other places that explain the fault, such as the first use of what must be unique.
  package let related: [RelatedPlace]

  package var severity: Severity { rule.severity }

  /// What to put in the place of the faulty text itself.
  package var replacement: String? { mend.flatMap { $0.range == range ? $0.text : nil } }

  /// The mend that `--fix` makes.
  package var certainMend: Mend? { mend.flatMap { $0.isCertain ? $0 : nil } }

  /// - Parameter file: the path as the command was given it.
  package init<F: Fault>(_ fault: F, file: String, range: SourceRange, related: [RelatedPlace] = []) {
    let mend = fault.replacement.map { Mend(range: range, text: $0, isCertain: fault.isCertain) }
    self.init(fault, file: file, range: range, mend: mend, related: related)
  }

  /// - Parameter mend: in the spelling of its place, or with a range of its own.
  package init<F: Fault>(_ fault: F, file: String, range: SourceRange, mend: Mend?, related: [RelatedPlace] = []) {
    self.rule = F.rule
    self.file = file
    self.range = range
    self.message = fault.message
    self.help = fault.help
    self.mend = mend
    self.related = related
  }

  /// The same fault, told of the place from which the faulty text was made.
  ///
  /// - Parameters:
  ///   - part: the name of that place, such as the heading of a column.
  ///   - help: what to write there, where it is something else than in the text.
  package func told(of file: String, at range: SourceRange, in part: String?, help: String? = nil) -> Diagnostic {
    var copy = self
    copy.help = help ?? copy.help
    copy.file = file
    copy.range = range
    copy.message = (part.map { "in \"\($0)\": " } ?? "") + message
    copy.mend = nil
    return copy
  }
}

/// A second place of a diagnostic, with what it has to do with the first.
package struct RelatedPlace: Sendable {
  package let file: String
  package let range: SourceRange
  package let message: String

  package init(file: String, range: SourceRange, message: String) {
    self.file = file
    self.range = range
    self.message = message
  }
}

extension Sequence where Element == Diagnostic {
  /// By file, place and rule: the order in which faults are printed, on any machine and thread count.
  package func inOrder() -> [Diagnostic] {
    sorted { a, b in
      if a.file != b.file { return a.file < b.file }
      if a.range.start != b.range.start { return a.range.start < b.range.start }
      if a.rule.id != b.rule.id { return a.rule.id < b.rule.id }
      return a.message < b.message
    }
  }

  package var errorCount: Int { reduce(0) { $0 + ($1.severity == .error ? 1 : 0) } }
  package var warningCount: Int { reduce(0) { $0 + ($1.severity == .warning ? 1 : 0) } }
}
