import ArgumentParser
import Authoring
import Catalog
import Publishing

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write what editors and content systems need to know of the collections.",
    discussion: """
      JSON Schemas in schemas/, settings for Visual Studio Code and its extension Front Matter, and admin/config.yml \
      for Decap CMS or Sveltia CMS. Run it after a change of site.yml, a vocabulary, a framework or _collection.yml.
      """)

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("The root of the repository, where the files are written.", valueName: "dir"))
  var output = "."

  @Flag(help: "Write nothing; list the files that are out of step, with status 1 if there are any.")
  var check = false

  func run() async throws {
    let configuration = try await SettingsFolder.read(content)
    // A whole path says nothing of where the content lies in the repository.
    let files = EditorFiles.make(configuration, content: content.hasPrefix("/") ? "content" : trimmed(content))
    let folder = try EditorFolder(trimmed(output), files: files)
    if check { return try report(folder.stale(), of: files.count) }
    let updated = try folder.update()
    Terminal.out(updated.map { "\($0)\n" }.joined())
    Terminal.error(updated.isEmpty ? "All \(files.count) files are in step." : "Updated \(updated.count) files.")
  }

  private func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  private func report(_ stale: [String], of count: Int) throws {
    if stale.isEmpty { return Terminal.error("All \(count) files are in step.") }
    Terminal.out(stale.map { "\($0)\n" }.joined())
    Terminal.error("Out of step with the settings of the content; run 'clearinghouse schema'.")
    throw ExitCode(1)
  }
}
