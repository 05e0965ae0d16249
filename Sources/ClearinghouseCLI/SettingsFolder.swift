import ArgumentParser
import Catalog
import Diagnostics
import Publishing

/// Reads the settings of a content folder for commands that need no entries; faults in entries are no matter there.
enum SettingsFolder {
  /// - Throws: the exit status for content with errors, when the settings have some.
  static func read(_ root: String) async throws -> Configuration {
    let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    let (folder, _) = try await ContentReader.read(root)
    let (configuration, diagnostics) = Configuration.read(folder)
    guard diagnostics.errorCount > 0 else { return configuration }
    Terminal.diagnostics(
      printed(diagnostics, as: .human, color: Terminal.hasColor) { path, line in
        folder.files.first { $0.displayPath == path }?.line(line)
      }, toStandardOutput: false)
    Terminal.error("The settings have errors. Nothing was written.")
    throw ExitCode(1)
  }
}
