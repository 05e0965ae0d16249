import ArgumentParser
import Catalog
import Diagnostics
import LinkCheck
import Publishing

struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links", abstract: "Check the addresses outside the site, and keep a ledger of them.",
    discussion: """
      Every address that a listed entry names in a field or a text is asked, a few at a time. What was seen goes into \
      links.yml in the content, which is to be committed: an address counts as broken when it has failed on three \
      different days, and the page of its entry then says so. Broken addresses are no error; see --strict.
      """)

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("How findings are printed: human, json, github or sarif.", valueName: "format"))
  var format = DiagnosticFormat.human

  @Flag(help: "End with status 1 when an address is broken or has moved.")
  var strict = false

  @OptionGroup var day: DayOption

  @Flag(help: "Ask archive.org for a copy of what is broken.")
  var archive = false

  @Option(help: ArgumentHelp("How long to wait for an answer.", valueName: "seconds"))
  var timeout = 20

  @Option(help: ArgumentHelp("How long to wait between two requests to one host.", valueName: "seconds"))
  var pause = 1.0

  @Flag(help: "Also ask this machine and the network around it.")
  var allowPrivate = false

  func validate() throws {
    guard (1...600).contains(timeout) else { throw ValidationError("--timeout is between 1 and 600 seconds") }
    guard (0...60).contains(pause) else { throw ValidationError("--pause is between 0 and 60 seconds") }
  }

  func run() async throws {
    let output = ReportOutput(format: format)
    let day = try day.day()
    let (catalog, faults) = try await LinkedCatalog.read(content, asOf: day)
    guard faults.errorCount == 0 else {
      // Addresses in entries that cannot be read would be lost from the ledger, with all that was seen of them.
      output.report(faults.inOrder())
      Terminal.error("Nothing was asked.")
      throw ExitCode(1)
    }
    let outcome = try await withProgress("Asking for the addresses outside the site …") {
      try await linkRun(day).run(catalog)
    }
    switch outcome {
    case .noNetwork(let asked):
      output.report([])
      Terminal.error("None of \(asked) addresses answered, so the network seems to be down; nothing was recorded.")
      if strict { throw ExitCode(1) }
    case .checked(let report):
      output.report(report.diagnostics)
      output.say(report.summary)
      if strict, !report.diagnostics.isEmpty { throw ExitCode(1) }
    }
  }

  private func linkRun(_ day: CalendarDate) -> LinkRun {
    var run = LinkRun(content: content, asOf: day)
    run.timeout = timeout
    run.allowPrivate = allowPrivate
    run.usesArchive = archive
    run.manners.pause = .milliseconds(Int(pause * 1000))
    run.manners.firstWait = run.manners.pause * 2
    return run
  }
}
