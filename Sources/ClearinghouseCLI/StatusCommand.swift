import ArgumentParser
import Authoring
import Catalog
import Curation
import Diagnostics
import Publishing

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say what is stale, over, empty, unused or gone.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case human, json
  }

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("How it is printed: human or json.", valueName: "format"))
  var format = Format.human

  @OptionGroup var day: DayOption

  func run() async throws {
    let (catalog, diagnostics) = try await withProgress("Reading \(content) …") {
      try await LinkedCatalog.read(content, asOf: try day.day())
    }
    if diagnostics.errorCount > 0 {
      Terminal.error("The content has errors; run 'clearinghouse check'. This is of what could be read.")
    }
    let report = StatusReport(state: .of(catalog), catalog: catalog)
    Terminal.out(format == .human ? report.text : report.json.text)
  }
}
