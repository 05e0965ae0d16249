import ArgumentParser
import Catalog
import Curation
import Diagnostics
import Foundation
import Publishing
import Site

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check the content and publish it as a site.",
    discussion: "With any error nothing is published, and the output folder stays as it was.")

  @OptionGroup var options: InputOptions

  @Option(help: ArgumentHelp("The folder that the site is published in.", valueName: "dir"))
  var output = "public"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will be published, instead of the address in site.yml.", valueName: "url"))
  var baseURL: String?

  @Flag(help: "Print how long each step took.")
  var timings = false

  func validate() throws {
    guard let baseURL else { return }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), URL(string: baseURL)?.host != nil else {
      throw ValidationError("--base-url is a whole address such as https://example.org/clearinghouse/")
    }
  }

  func run() async throws {
    let clock = Timings()
    let input = try options.input(baseURL: baseURL)
    let site = try await withProgress("Reading \(input.content) …") {
      try await PreparedSite.read(input, timings: clock)
    }
    options.report(site.diagnostics)
    guard site.isPublishable(strict: options.strict) else {
      Terminal.error("Nothing was published.")
      throw ExitCode(1)
    }
    let published = try await withProgress("Writing \(site.plan.pages.count) files …") {
      try await site.publish(to: output, input: input, timings: clock)
    }
    if timings { Terminal.diagnostics(clock.report, toStandardOutput: false) }
    options.say(summary(site))
    if published.publication == .replacedOneByOne {
      Terminal.error("\(output) could not be swapped in one step, so its files were replaced one by one.")
    }
    // A process that ends gives back its memory faster than it could release ten thousand entries one by one.
    withExtendedLifetime((site, published)) { Foundation.exit(0) }
  }

  private func summary(_ site: PreparedSite) -> String {
    let entries = site.plan.catalog.entries.indices.count(where: site.plan.catalog.hasPage)
    let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
    let next = NextChange.day(of: site.plan.catalog).map { " By itself it changes next on \($0)." } ?? ""
    return "Published \(entries) entries on \(site.plan.pageCount) pages in \(folder)/.\(next)"
  }
}
