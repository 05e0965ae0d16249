package import Catalog
package import Diagnostics
import Tables

extension LinkedCatalog {
  /// From a folder on disk.
  ///
  /// - Throws: `FileError` when it cannot be read.
  package static func read(_ content: String, asOf: CalendarDate) async throws -> (LinkedCatalog, [Diagnostic]) {
    let (folder, reading) = try await ContentReader.read(content)
    let (catalog, faults) = await make(folder, asOf: asOf, timings: Timings())
    return (catalog, reading + faults)
  }

  /// From what has been read: a pure function.
  static func make(
    _ folder: ContentFolder, asOf: CalendarDate, timings: Timings
  ) async -> (LinkedCatalog, [Diagnostic]) {
    let (configuration, settings) = timings.measure("read settings") { Configuration.read(folder) }
    let (catalog, entries) = await timings.measure("read entries") { await Catalog.read(folder, configuration) }
    let (linked, links) = await timings.measure("link entries") { await LinkedCatalog.link(catalog, asOf: asOf) }
    let names = TableLayout(configuration).diagnostics(root: folder.root)
    return (linked, settings + names + entries + links)
  }
}
