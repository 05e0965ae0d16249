import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Site

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the content and the templates; publish nothing.")

  @OptionGroup var options: InputOptions

  func run() async throws {
    let input = try options.input()
    let site = try await withProgress("Reading \(input.content) …") { try await PreparedSite.read(input) }
    options.report(site.diagnostics)
    guard site.isPublishable(strict: options.strict) else { throw ExitCode(1) }
    if site.diagnostics.isEmpty, options.format == .human {
      Terminal.out("\(site.plan.catalog.entries.count) entries, no faults.\n")
    }
  }
}
