import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Site

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the content and the templates; publish nothing.",
    discussion: """
      With --fix, faults whose mend is certain are mended in the files: slips in terms, names of fields, references \
      and links, terms and fields that have new names, links to entries that have moved, items written twice. \
      Nothing else in the files is changed. What needs a person's judgement is left and told.
      """)

  @OptionGroup var options: InputOptions

  @Flag(help: "Mend what is certain, and say what was mended.")
  var fix = false

  @Flag(help: "With --fix: change nothing, and print what would be changed, for 'patch'.")
  var diff = false

  func validate() throws {
    if diff, !fix { throw ValidationError("--diff goes with --fix") }
  }

  func run() async throws {
    let input = try options.input()
    if fix { return try await mend(input) }
    let site = try await withProgress("Reading \(input.content) …") { try await PreparedSite.read(input) }
    try report(site)
  }

  private func mend(_ input: BuildInput) async throws {
    let mended = try await withProgress("Reading \(input.content) …") { try await MendedContent.read(input) }
    if diff { return try preview(mended) }
    try mended.write()
    for mend in mended.applied { options.say(mend.line) }
    if !mended.applied.isEmpty { options.say("Mended \(summary(mended)).") }
    try report(mended.site)
  }

  /// The files are as they were, and so is the status.
  private func preview(_ mended: MendedContent) throws {
    Terminal.out(mended.diff)
    let rest = mended.site.diagnostics
    Terminal.error(
      "Would mend \(summary(mended)); \(counted(rest.errorCount, "error")) and "
        + "\(counted(rest.warningCount, "warning")) would be left.")
    guard mended.changes.isEmpty, mended.site.isPublishable(strict: options.strict) else { throw ExitCode(1) }
  }

  private func summary(_ mended: MendedContent) -> String {
    "\(counted(mended.applied.count, "fault")) in \(counted(mended.changes.count, "file"))"
  }

  private func report(_ site: PreparedSite) throws {
    options.report(site.diagnostics)
    guard site.isPublishable(strict: options.strict) else { throw ExitCode(1) }
    if site.diagnostics.isEmpty, options.format == .human {
      Terminal.out("\(site.plan.catalog.entries.count) entries, no faults.\n")
    }
  }
}

/// `1 file`, `2 files`.
func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
