import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Spreadsheets

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make entries from the rows of a spreadsheet, saved as CSV.",
    discussion: """
      The first row names the columns by the names or labels of fields; "group.field" is a field within a group, \
      "slug" the name of the file, "body" the text. In a cell with several values they stand between "|" or ";". \
      Faults are told by row and column. Nothing is written unless all rows are good, and nothing is overwritten.
      """)

  @Argument(help: "The collection that the entries are to join.")
  var collection: String

  @Argument(help: ArgumentHelp("The spreadsheet, saved as CSV UTF-8.", valueName: "file.csv"))
  var file: String

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp("The field for a column, or - to leave it out; may be repeated.", valueName: "column=field"),
    transform: parsedChoice)
  var choices: [Choice] = []

  @Flag(help: "Write the good rows even if others have errors.")
  var skipBad = false

  @Flag(help: "Show the entries, and write nothing.")
  var dryRun = false

  @Flag(help: "Take warnings for errors.")
  var strict = false

  @Option(help: ArgumentHelp("How faults are printed: human, json, github or sarif.", valueName: "format"))
  var format = DiagnosticFormat.human

  @OptionGroup var day: DayOption

  struct Choice: Sendable {
    let heading: String
    let field: String
  }

  private static func parsedChoice(_ text: String) throws -> Choice {
    guard let mark = text.lastIndex(of: "="), mark > text.startIndex, text.index(after: mark) < text.endIndex else {
      throw ValidationError("'\(text)' is not of the form COLUMN=FIELD")
    }
    return Choice(heading: String(text[..<mark]), field: String(text[text.index(after: mark)...]))
  }

  func run() async throws {
    let content = content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
    let (folder, _) = try await ContentReader.read(content)
    let result = try await result(folder)
    let output = ReportOutput(format: format)
    output.report(result.diagnostics, withExcerpts: false)
    let isWhole = result.diagnostics.errorCount == 0 && !(strict && result.diagnostics.warningCount > 0)
    guard isWhole || skipBad else {
      Terminal.error("Nothing was written.")
      throw ExitCode(1)
    }
    try write(result, into: content, output)
  }

  private func result(_ folder: ContentFolder) async throws -> EntryImport {
    let options = EntryImport.Options(
      collection: collection, chosen: choices.map { ($0.heading, $0.field) }, asOf: try day.day(), strict: strict)
    do {
      return try await EntryImport.make(try SheetFile.read(file), into: folder, options)
    } catch let error as EntryImport.WrongChoice {
      throw ValidationError(error.words)
    }
  }

  private func write(_ result: EntryImport, into content: String, _ output: ReportOutput) throws {
    let left = result.rowCount - result.good.count
    let rest = left == 0 ? "" : " \(left) of \(result.rowCount) rows left out."
    let counted = result.good.count == 1 ? "1 entry" : "\(result.good.count) entries"
    if dryRun {
      for draft in result.good { output.say("\(content)/\(draft.path)\n\(draft.text)") }
      return output.say("\(counted) would be written.\(rest)")
    }
    for path in try result.write(into: content) { output.say(path) }
    output.say("\(counted) written.\(rest)")
  }
}
