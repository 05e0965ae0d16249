/// Workflow commands that GitHub shows as annotations on the lines of a pull request.
///
/// Escaping as in the `@actions/core` toolkit: `%`, CR and LF in a message; `:` and `,` too in a property.
struct GitHubPrinter {
  func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(command).joined()
  }

  private func command(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.range
    let properties = [
      "file=\(escaped(diagnostic.file, property: true))",
      "line=\(range.start.line)", "endLine=\(range.end.line)",
      "col=\(range.start.column)", "endColumn=\(range.end.column)",
      "title=\(escaped(diagnostic.rule.id, property: true))",
    ]
    let text = diagnostic.message + (diagnostic.help.map { "\n\($0)" } ?? "")
    return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(text))\n"
  }

  private func escaped(_ text: String, property: Bool = false) -> String {
    text.map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case "\r\n": "%0D%0A"
      case ":" where property: "%3A"
      case "," where property: "%2C"
      default: String(character)
      }
    }.joined()
  }
}
