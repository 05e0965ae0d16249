/// For people. The first line of each fault is the compiler's, which editors and scripts read: place, severity,
/// message and rule. Below it stand the source with a caret, what to do, why, and other places as notes.
struct HumanPrinter {
  let color: Bool
  /// How many columns the terminal has; nothing in a pipe, where no text is wrapped.
  let columns: Int?
  let line: LineProvider

  func print(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var explained: Set<String> = []
    let blocks = diagnostics.map { block($0, saysWhy: explained.insert($0.rule.id).inserted) }
    return blocks.joined(separator: "\n") + "\n" + closing(diagnostics)
  }

  private func block(_ diagnostic: Diagnostic, saysWhy: Bool) -> String {
    let severity = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? .error : .warning)
    let rule = paint("[\(diagnostic.rule.id)]", .faint)
    let place = place(diagnostic.file, diagnostic.range.start)
    var text = "\(place) \(severity): \(paint(shown(diagnostic.message), .strong)) \(rule)\n"
    text += excerpts(diagnostic.file, diagnostic.range, .caret)
    if let help = diagnostic.help { text += paragraph("help:", .help, help) }
    // Once in a run is enough: the second time a curator knows.
    if saysWhy { text += paragraph("why:", .faint, diagnostic.rule.why) }
    return text + diagnostic.related.map(note).joined()
  }

  private func note(_ other: RelatedPlace) -> String {
    "\(place(other.file, other.range.start)) \(paint("note", .help)): \(shown(other.message))\n"
      + excerpts(other.file, other.range, .help)
  }

  private func place(_ file: String, _ start: SourcePosition) -> String {
    paint("\(shown(file)):\(start.line):\(start.column):", .strong)
  }

  private func paragraph(_ word: String, _ style: Style, _ text: String) -> String {
    let indent = word.count + 3
    let lines = wrapped(shown(text), width: columns.map { $0 - indent })
    let margin = "\n" + String(repeating: " ", count: indent)
    return "  \(paint(word, style)) \(lines.joined(separator: margin))\n"
  }

  // MARK: - Source lines

  /// The first line of the range and the last, with dots for those between.
  private func excerpts(_ file: String, _ range: SourceRange, _ style: Style) -> String {
    let lines =
      range.end.column == 1 && range.end.line > range.start.line
      ? range.start.line..<range.end.line : range.start.line..<range.end.line + 1
    let last = lines.upperBound - 1
    let margin = String(repeating: " ", count: String(last).count)
    let first = excerpt(file, lines.lowerBound, range, margin.count, style)
    if lines.count == 1 { return first }
    let dots = lines.count > 2 && !first.isEmpty ? " \(margin) …\n" : ""
    return first + dots + excerpt(file, last, range, margin.count, style)
  }

  private func excerpt(_ file: String, _ number: Int, _ range: SourceRange, _ margin: Int, _ style: Style) -> String {
    guard let source = line(file, number), !source.isEmpty else { return "" }
    let indented = source.prefix { $0.isWhitespace }.count
    let from = number == range.start.line ? range.start.column - 1 : indented
    let to = number == range.end.line ? range.end.column - 1 : source.count
    let limit = (columns ?? 120) - margin - 4
    let excerpt = Excerpt(source, columns: min(from, source.count)..<max(from, min(to, source.count)), limit: limit)
    let label = String(repeating: " ", count: margin - String(number).count) + String(number)
    let caret = "^" + String(repeating: "~", count: excerpt.width - 1)
    return " \(paint(label, .faint)) | \(excerpt.text)\n \(String(repeating: " ", count: margin)) | "
      + String(repeating: " ", count: excerpt.indent) + paint(caret, style) + "\n"
  }

  // MARK: - The end

  private func closing(_ diagnostics: [Diagnostic]) -> String {
    let files = Set(diagnostics.map(\.file)).count
    let certain = diagnostics.count { $0.certainMend != nil }
    var text = counted(diagnostics.errorCount, "error") + ", " + counted(diagnostics.warningCount, "warning")
    text += " in \(counted(files, "file")).\n"
    if certain > 0 {
      text += "'clearinghouse check --fix' mends \(certain == diagnostics.count ? "all" : "\(certain)") of them.\n"
    }
    return text + "'clearinghouse explain \(diagnostics[0].rule.id)' says more about that rule.\n"
  }

  private func counted(_ n: Int, _ word: String) -> String { "\(n) \(word)\(n == 1 ? "" : "s")" }

  private enum Style: String {
    case strong = "1", faint = "2", error = "1;31", warning = "1;33", help = "1;36", caret = "1;32"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    color ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// A text in lines of at most `width` columns, parted at spaces; a longer word has a line to itself.
func wrapped(_ text: String, width: Int?) -> [String] {
  guard let width, width >= 20 else { return [text] }
  var lines: [String] = []
  var used = 0
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    let length = displayWidth(word)
    if lines.isEmpty || used + 1 + length > width {
      lines.append(String(word))
      used = length
    } else {
      lines[lines.count - 1] += " \(word)"
      used += 1 + length
    }
  }
  return lines
}
