/// The forms in which diagnostics are printed; one printer each.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  case human, json, github, sarif
}

/// Gives the text of one line of a file, for the excerpt under a message.
package typealias LineProvider = (_ file: String, _ line: Int) -> String?

/// All diagnostics of a run as the text of one format.
///
/// - Parameters:
///   - diagnostics: in the order of `inOrder()`.
///   - columns: how many the terminal has; nothing where there is none.
package func printed(
  _ diagnostics: [Diagnostic], as format: DiagnosticFormat, color: Bool = false, columns: Int? = nil,
  line: @escaping LineProvider
) -> String {
  switch format {
  case .human: HumanPrinter(color: color, columns: columns, line: line).print(diagnostics)
  case .json: JSONPrinter().print(diagnostics)
  case .github: GitHubPrinter().print(diagnostics)
  case .sarif: SARIFPrinter(line: line).print(diagnostics)
  }
}
