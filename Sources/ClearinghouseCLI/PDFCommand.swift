import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Site

struct PDFCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf", abstract: "Print a report as a tagged PDF, with an installed Chromium or Chrome.",
    discussion:
      "A report in chapters is printed as a whole. The browser is the one that CHROME_PATH names, or one found.")

  @Argument(help: "The report, as collection/slug, or its slug where no other entry has it.")
  var report: String

  @OptionGroup var options: InputOptions

  @Option(help: ArgumentHelp("The file to write, instead of the slug with .pdf.", valueName: "file"))
  var output: String?

  func run() async throws {
    let input = try options.input()
    let site = try await withProgress("Reading \(input.content) …") { try await PreparedSite.read(input) }
    options.report(site.diagnostics)
    guard site.isPublishable(strict: options.strict) else {
      Terminal.error("Nothing was printed.")
      throw ExitCode(1)
    }
    let index = try index(in: site)
    let file = output ?? "\(site.plan.catalog.entries[index].id.slug).pdf"
    try await withProgress("Printing \(file) …") { try await site.print(report: index, to: file, input: input) }
    options.say("Printed \(file).")
  }

  private func index(in site: PreparedSite) throws -> Int {
    switch site.report(named: report) {
    case .found(let index): return index
    case .several(let names): throw ValidationError("'\(report)' may be \(names.joined(separator: " or "))")
    case .unknown(let suggestions):
      let near = nearestMatch(
        to: report, among: suggestions + suggestions.compactMap { $0.split(separator: "/").last.map(String.init) })
      let hint = near.map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no entry '\(report)'\(hint)")
    }
  }
}
