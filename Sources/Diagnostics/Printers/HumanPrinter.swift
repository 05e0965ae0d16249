/// The compiler's form: place, severity, message and rule; the source line; a caret; the help.
struct HumanPrinter {
  let color: Bool
  let line: LineProvider

  func print(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    return diagnostics.map(block).joined(separator: "\n") + "\n" + count(diagnostics)
  }

  private func block(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? "1;31" : "1;33")
    let place = paint("\(diagnostic.file):\(start.line):\(start.column):", "1")
    var text = "\(place) \(severity): \(diagnostic.message) [\(diagnostic.rule.id)]\n"
    text += excerpt(diagnostic)
    if let help = diagnostic.help { text += "  \(paint("help:", "1;36")) \(help)\n" }
    for other in diagnostic.related {
      text += "  \(other.file):\(other.position.line):\(other.position.column): \(other.message)\n"
    }
    return text
  }

  private func excerpt(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.range
    guard let source = line(diagnostic.file, range.start.line), !source.isEmpty else { return "" }
    let (shown, offset) = window(source, around: range.start.column)
    let lastColumn = range.end.line == range.start.line ? range.end.column : source.count + 1
    let width = max(1, min(lastColumn - range.start.column, shown.count - (range.start.column - 1 - offset)))
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    let indent = String(shown.prefix(max(0, range.start.column - 1 - offset)).map { $0 == "\t" ? "\t" : " " })
    let caret = paint("^" + String(repeating: "~", count: width - 1), "1;32")
    return " \(number) | \(shown)\n \(margin) | \(indent)\(caret)\n"
  }

  /// At most 120 characters of a long line, with the faulty ones among them.
  private func window(_ source: String, around column: Int) -> (String, offset: Int) {
    guard source.count > 120 else { return (source, 0) }
    let offset = max(0, min(column - 40, source.count - 120))
    return (String(source.dropFirst(offset).prefix(120)), offset)
  }

  private func count(_ diagnostics: [Diagnostic]) -> String {
    func counted(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }
    return counted(diagnostics.errorCount, "error") + ", " + counted(diagnostics.warningCount, "warning") + "\n"
  }

  private func paint(_ text: String, _ code: String) -> String {
    color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
