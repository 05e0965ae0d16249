import ArgumentParser
import Catalog
import Diagnostics
import Foundation
import Publishing

/// Where a command reads from and how it reports; shared by those that read the whole content.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder of the templates.", valueName: "dir"))
  var templates = "templates"

  @Option(help: ArgumentHelp("How faults are printed: human, json, github or sarif.", valueName: "format"))
  var format = DiagnosticFormat.human

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @OptionGroup var day: DayOption

  func input(baseURL: String? = nil) throws -> BuildInput {
    BuildInput(
      content: trimmed(content), templates: trimmed(templates), baseURL: baseURL, asOf: try day.day())
  }

  private func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// Prints all faults of a site: for people on standard error, for programs on standard output.
  func report(_ diagnostics: [Diagnostic]) {
    var files: [String: SourceFile] = [:]
    let text = printed(diagnostics, as: format, color: Terminal.hasColor, columns: Terminal.errorColumns) {
      file, line in
      if files[file] == nil {
        let bytes = (try? Data(contentsOf: URL(fileURLWithPath: file))).map(Array.init) ?? []
        files[file] = SourceFile(root: "", path: file, bytes: bytes)
      }
      return files[file]?.line(line)
    }
    Terminal.diagnostics(text, toStandardOutput: format != .human)
  }

  /// Says what came of it, where it does not disturb a program that reads standard output.
  func say(_ text: String) {
    if format == .human { Terminal.out(text + "\n") } else { Terminal.error(text) }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
