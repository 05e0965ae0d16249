import Catalog
import Diagnostics
import Site

/// The site that follows its folders: each reading takes over from the one before what did not change.
actor LiveSite {
  private let input: BuildInput
  private var content: ContentReading?
  private var templates: Templates?
  private var prepared: PreparedSite?

  private struct Templates {
    let files: TemplateReader
    let assets: LinkedAssets
    let set: TemplateSet
    let faults: [Diagnostic]
  }

  init(_ input: BuildInput) {
    self.input = input
  }

  /// - Parameter changes: since the last reading.
  /// - Returns: nothing where none of them means anything to the site.
  /// - Throws: `FileError` when a folder or file cannot be read; the next reading then looks at everything.
  func read(_ changes: FolderChanges = .unknown) async throws -> PreparedSite? {
    do {
      let content = try await content(changes)
      let templates = try templates(changes)
      if isSame(content, templates), !showsFiles(changes, content) {
        self.content = content
        return nil
      }
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
      if let reread = content.rereading(files) { return reread }
    }
    return try await ContentReader.read(input.content, after: content)
  }

  private func templates(_ changes: FolderChanges) throws -> Templates {
    if let templates, !changes.isUncertain, below(input.templates, changes).isEmpty { return templates }
    let files = try TemplateReader(input.templates)
    if let templates, templates.files.isSame(as: files) { return templates }
    let known = templates.flatMap { $0.files.hasSameAssets(as: files) ? $0.assets : nil }
    let assets = known ?? files.linkedAssets()
    let (set, faults) = files.set(assets)
    return Templates(files: files, assets: assets, set: set, faults: faults)
  }

  /// Whether an image or another file that pages show as it is has changed.
  private func showsFiles(_ changes: FolderChanges, _ content: ContentReading) -> Bool {
    !below(input.content, changes).isDisjoint(with: content.folder.attachments)
  }

  /// Whether nothing has changed that the site is made from.
  private func isSame(_ content: ContentReading, _ templates: Templates) -> Bool {
    guard prepared != nil, let old = self.content, let known = self.templates else { return false }
    return known.files.isSame(as: templates.files) && old.isSame(as: content)
  }

  private func below(_ folder: String, _ changes: FolderChanges) -> Set<String> {
    let prefix = folder + "/"
    return Set(changes.files.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
  }
}
