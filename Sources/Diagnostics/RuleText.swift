/// What is said of a rule, at a terminal and on pages; both are made of the same words.
extension Rule {
  /// For a terminal.
  ///
  /// - Parameter columns: how many there are; nothing where no text is wrapped.
  package func explanation(columns: Int?) -> String {
    let parts = [summary, why].map { wrapped($0, width: columns).joined(separator: "\n") }
    return "\(id) (\(severity.rawValue))\n\n\(parts[0])\n\n\(parts[1])\n\nInstead of\n\n\(indented(example.wrong))\n\n"
      + "write\n\n\(indented(example.right))\n"
  }

  package var explanation: String { explanation(columns: nil) }

  /// The same in Markdown, for other programs.
  package var markdown: String {
    "\(summary)\n\n\(why)\n\nInstead of\n\n\(fenced(example.wrong))\n\nwrite\n\n\(fenced(example.right))\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }

  private func fenced(_ text: String) -> String {
    let fence = text.contains("```") ? "~~~~" : "```"
    return "\(fence)\n\(text)\n\(fence)"
  }
}
