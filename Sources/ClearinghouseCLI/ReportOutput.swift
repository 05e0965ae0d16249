import Diagnostics
import Foundation

/// Where findings and closing words go in one format.
struct ReportOutput {
  let format: DiagnosticFormat

  /// For people on standard error, for programs on standard output.
  ///
  /// - Parameter withExcerpts: whether lines and columns are those of text files, to be shown.
  func report(_ diagnostics: [Diagnostic], withExcerpts: Bool = true) {
    var files: [String: SourceFile] = [:]
    let text = printed(diagnostics, as: format, color: Terminal.hasColor, columns: Terminal.errorColumns) {
      file, line in
      if !withExcerpts { return nil }
      if files[file] == nil {
        let bytes = (try? Data(contentsOf: URL(fileURLWithPath: file))).map(Array.init) ?? []
        files[file] = SourceFile(root: "", path: file, bytes: bytes)
      }
      return files[file]?.line(line)
    }
    Terminal.diagnostics(text, toStandardOutput: format != .human)
  }

  /// Where it does not disturb a program that reads standard output.
  func say(_ text: String) {
    if format == .human { Terminal.out(text + "\n") } else { Terminal.error(text) }
  }
}
