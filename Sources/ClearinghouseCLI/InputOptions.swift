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

  @Option(help: ArgumentHelp("How faults are printed: human, json or github.", valueName: "format"))
  var format = DiagnosticFormat.human

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day to take for today; else SOURCE_DATE_EPOCH, else today in UTC.", valueName: "YYYY-MM-DD"),
    transform: day)
  var asOf: CalendarDate?

  private static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw ValidationError("'\(text)' is not a day like 2026-03-31") }
    return date
  }

  func input(baseURL: String? = nil) throws -> BuildInput {
    BuildInput(
      content: trimmed(content), templates: trimmed(templates), baseURL: baseURL, asOf: try asOf ?? today())
  }

  private func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  private func today() throws -> CalendarDate {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? ""
    if epoch.isEmpty {
      let now = Int(Date().timeIntervalSince1970)
      guard let date = CalendarDate(secondsSince1970: now) else { throw ValidationError("the clock is wrong") }
      return date
    }
    guard let seconds = Int(epoch), abs(seconds) < 1 << 40, let date = CalendarDate(secondsSince1970: seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds since 1970")
    }
    return date
  }

  /// Prints all faults of a site: for people on standard error, for programs on standard output.
  func report(_ diagnostics: [Diagnostic]) {
    var files: [String: SourceFile] = [:]
    let text = printed(diagnostics, as: format, color: Terminal.hasColor) { file, line in
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
