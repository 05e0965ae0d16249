/// The forms in which diagnostics are printed; one printer each.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
  case human, json, github
}

/// Gives the text of one line of a file, for the excerpt under a message.
package typealias LineProvider = (_ file: String, _ line: Int) -> String?

/// All diagnostics of a run as the text of one format.
///
/// - Parameter diagnostics: in the order of `inOrder()`.
package func printed(
  _ diagnostics: [Diagnostic], as format: DiagnosticFormat, color: Bool = false, line: @escaping LineProvider
) -> String {
  switch format {
  case .human: HumanPrinter(color: color, line: line).print(diagnostics)
  case .json: JSONPrinter().print(diagnostics)
  case .github: GitHubPrinter().print(diagnostics)
  }
}
