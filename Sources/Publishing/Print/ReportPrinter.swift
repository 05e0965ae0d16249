import Catalog
import Foundation
import Site

extension PreparedSite {
  /// The entry that a report is asked for by: `collection/slug`, or a slug where only one entry has it.
  package enum ReportName: Sendable {
    case found(Int)
    /// What it might be instead.
    case unknown(suggestions: [String])
    case several([String])
  }

  package func report(named name: String) -> ReportName {
    let catalog = plan.catalog
    let pages = catalog.entries.indices.filter(catalog.hasPage)
    let found = pages.filter { catalog.entries[$0].id.description == name || catalog.entries[$0].id.slug == name }
    if found.count == 1 { return .found(found[0]) }
    if found.count > 1 { return .several(found.map { catalog.entries[$0].id.description }) }
    // Entries in chapters are what most will want.
    let chaptered = pages.filter { !catalog.entries[$0].chapters.isEmpty }
    return .unknown(suggestions: chaptered.map { catalog.entries[$0].id.description })
  }

  /// Prints the page of an entry, or that of all its chapters, as PDF.
  ///
  /// - Parameter output: the path of the file, which is replaced in one step.
  /// - Throws: `FileError` when there is no browser, or it fails; an old file is then as it was.
  package func print(report index: Int, to output: String, input: BuildInput) async throws {
    let browser = try Chromium.find()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("clearinghouse-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try System.makeFolder(folder)
    try System.makeFolder("\(folder)/profile")
    let page = try await write(report: index, into: "\(folder)/site", input)
    let made = "\(folder)/report.pdf"
    try browser.print(page, to: made, profile: "\(folder)/profile")
    try replace(output, by: made)
  }

  /// Only the page, and the files that it shows.
  private func write(report index: Int, into folder: String, _ input: BuildInput) async throws -> String {
    let renderer = await SiteRenderer.make(plan, templates, baseURL: input.baseURL)
    let file = plan.file(ofReport: index)
    for page in plan.pages where page.address.file == file || page.isFileOfPages {
      let path = "\(folder)/\(page.address.file)"
      try FileManager.default.createDirectory(
        atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
      try System.write(renderer.render(page).bytes(copiedFrom: input.content), to: path)
    }
    return "\(folder)/\(file)"
  }

  private func replace(_ output: String, by made: String) throws {
    let beside = "\(output).\(ProcessInfo.processInfo.processIdentifier).part"
    do {
      try FileManager.default.copyItem(atPath: made, toPath: beside)
    } catch {
      throw FileError("cannot write \(output): \(error.localizedDescription)")
    }
    guard rename(beside, output) == 0 else {
      defer { try? FileManager.default.removeItem(atPath: beside) }
      throw FileError.last("write", output)
    }
  }
}
