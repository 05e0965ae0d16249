package import Catalog
package import Diagnostics
import Tables

/// The linked catalog of a folder with what it was made from, so that the next one repeats only what has changed.
package struct LinkedContent: Sendable {
  private let folder: ContentFolder
  private let configuration: Configuration
  private let settings: [Diagnostic]
  private let reading: EntryReading
  private let linking: Linking

  package var catalog: LinkedCatalog { linking.catalog }
  package var diagnostics: [Diagnostic] { settings + reading.diagnostics + linking.diagnostics }

  /// From what has been read: a pure function, with the same result whatever was made before.
  static func make(
    _ folder: ContentFolder, asOf: CalendarDate, timings: Timings = Timings(), after previous: LinkedContent? = nil
  ) async -> LinkedContent {
    let known = previous.flatMap { $0.folder.hasSameSettings(as: folder) ? ($0.configuration, $0.settings) : nil }
    let (configuration, settings) = timings.measure("read settings") { known ?? LinkedContent.settings(of: folder) }
    let reading = await timings.measure("read entries") {
      await EntryReading.read(folder, configuration, after: previous?.reading)
    }
    let linking = await timings.measure("link entries") {
      await Linking.link(reading.catalog, asOf: asOf, after: previous?.linking)
    }
    return LinkedContent(
      folder: folder, configuration: configuration, settings: settings, reading: reading, linking: linking)
  }

  private static func settings(of folder: ContentFolder) -> (Configuration, [Diagnostic]) {
    let (configuration, faults) = Configuration.read(folder)
    return (configuration, faults + TableLayout(configuration).diagnostics(root: folder.root))
  }
}

extension LinkedCatalog {
  /// From a folder on disk.
  ///
  /// - Throws: `FileError` when it cannot be read.
  package static func read(_ content: String, asOf: CalendarDate) async throws -> (LinkedCatalog, [Diagnostic]) {
    let (folder, faults) = try await ContentReader.read(content)
    let made = await LinkedContent.make(folder, asOf: asOf)
    return (made.catalog, faults + made.diagnostics)
  }
}
