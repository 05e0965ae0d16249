import ArgumentParser
import Catalog
import Diagnostics
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

  private var output: ReportOutput { ReportOutput(format: format) }

  /// Prints all faults of a site: for people on standard error, for programs on standard output.
  func report(_ diagnostics: [Diagnostic]) { output.report(diagnostics) }

  /// Says what came of it, where it does not disturb a program that reads standard output.
  func say(_ text: String) { output.say(text) }
}

extension DiagnosticFormat: ExpressibleByArgument {}
