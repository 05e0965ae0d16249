import Catalog
import Diagnostics
import Site

/// The site that follows its folders: each reading takes over from the one before what did not change.
actor LiveSite {
  private let input: BuildInput
  private var content: ContentReading?
  private var templates: (set: TemplateSet, faults: [Diagnostic])?
  private var prepared: PreparedSite?

  init(_ input: BuildInput) {
    self.input = input
  }

  /// - Parameter changes: since the last reading.
  /// - Returns: nothing where none of them means anything to the site.
  /// - Throws: `FileError` when a folder or file cannot be read; the next reading then looks at everything.
  func read(_ changes: FolderChanges = .unknown) async throws -> PreparedSite {
    do {
      let content = try await content(changes)
      let templates = try templates(changes)
      let faults = content.diagnostics + templates.faults
      let site = await PreparedSite.make(
        content.folder, templates.set, asOf: input.asOf, faults: faults, after: prepared)
      (self.content, self.templates, prepared) = (content, templates, site)
      return site
    } catch {
      (content, templates) = (nil, nil)
      throw error
    }
  }

  private func content(_ changes: FolderChanges) async throws -> ContentReading {
    let files = below(input.content, changes)
    if let content, !changes.isUncertain {
      if files.isEmpty { return content }
      if let reread = try content.rereading(files) { return reread }
    }
    return try await ContentReader.read(input.content, after: content)
  }

  private func templates(_ changes: FolderChanges) throws -> (set: TemplateSet, faults: [Diagnostic]) {
    if let templates, !changes.isUncertain, below(input.templates, changes).isEmpty { return templates }
    let (set, faults) = try TemplateReader.read(input.templates)
    return (set, faults)
  }

  private func below(_ folder: String, _ changes: FolderChanges) -> Set<String> {
    let prefix = folder + "/"
    return Set(changes.files.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
  }
}
