package import Diagnostics

/// A text of a fixture in which each expected finding surrounds the characters it is told at: `⟦unknown-term|zzz⟧`, or
/// `⟦unknown-term→algorithms|algoritms⟧` with the text that mends it. Findings may stand within each other, and around
/// nothing.
package struct PlantedText: Sendable {
  /// Without the findings.
  package let text: String
  package let findings: [PlantedFinding]

  package init(_ planted: String) {
    var reader = PlantedTextReader(rest: planted[...])
    reader.read()
    text = reader.text
    findings = reader.findings
  }
}

/// Where a rule is broken, and what mends it.
package struct PlantedFinding: Hashable, Sendable {
  package let rule: String
  package let range: SourceRange
  package let replacement: String?

  package init(rule: String, range: SourceRange, replacement: String?) {
    self.rule = rule
    self.range = range
    self.replacement = replacement
  }

  package init(_ diagnostic: Diagnostic) {
    self.init(rule: diagnostic.rule.id, range: diagnostic.range, replacement: diagnostic.replacement)
  }

  /// In one line, for comparisons that people read.
  package var words: String {
    let (start, end) = (range.start, range.end)
    let mend = replacement.map { " → \($0)" } ?? ""
    return "\(start.line):\(start.column)–\(end.line):\(end.column) \(rule)\(mend)"
  }
}

private struct PlantedTextReader {
  var rest: Substring
  var text = ""
  var findings: [PlantedFinding] = []
  private var position = SourcePosition.start
  private var open: [(head: Substring, start: SourcePosition)] = []

  init(rest: Substring) {
    self.rest = rest
  }

  mutating func read() {
    while let character = rest.popFirst() {
      switch character {
      case "⟦": begin()
      case "⟧": end()
      default: keep(character)
      }
    }
    precondition(open.isEmpty, "a finding is not closed")
  }

  private mutating func begin() {
    let head = rest.prefix { $0 != "|" }
    rest = rest.dropFirst(head.count + 1)
    open.append((head, position))
  }

  private mutating func end() {
    guard let (head, start) = open.popLast() else { preconditionFailure("a finding is not opened") }
    let parts = head.split(separator: "→", maxSplits: 1).map(String.init)
    findings.append(
      PlantedFinding(
        rule: parts[0], range: SourceRange(start, position), replacement: parts.count > 1 ? parts[1] : nil))
  }

  private mutating func keep(_ character: Character) {
    text.append(character)
    if character == "\n" || character == "\r\n" {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }
}
