package import Catalog
package import Diagnostics
package import Site

/// The certain mends of a content folder, worked out in memory: nothing is written yet.
package struct MendedContent: Sendable {
  /// The files that differ from the disk, each as it was and as it should be.
  package let changes: [Change]
  /// What was mended, in the order in which it is told.
  package let applied: [AppliedMend]
  /// The site as it is once the changes are written.
  package let site: PreparedSite

  package struct Change: Sendable {
    package let old: SourceFile
    package let new: SourceFile
  }

  /// A mend can bring another fault into the open, which may be certain too; a chain of them is short.
  private static let mostPasses = 10

  /// Reads the folders and applies what is certain until nothing is left.
  ///
  /// - Throws: `FileError` when a folder cannot be read.
  package static func read(_ input: BuildInput) async throws -> MendedContent {
    let (folder, reading) = try await ContentReader.read(input.content)
    let (templates, checking) = try TemplateReader.read(input.templates)
    return await make(folder, templates, asOf: input.asOf, faults: reading + checking)
  }

  /// The same from what has been read: a pure function.
  package static func make(
    _ original: ContentFolder, _ templates: TemplateSet, asOf: CalendarDate, faults: [Diagnostic] = []
  ) async -> MendedContent {
    var folder = original
    var applied: [AppliedMend] = []
    var site = await PreparedSite.make(folder, templates, asOf: asOf, faults: faults)
    for _ in 0..<mostPasses {
      let (mended, made) = pass(over: folder, site.diagnostics)
      if made.isEmpty { break }
      (folder, applied) = (mended, applied + made)
      site = await PreparedSite.make(folder, templates, asOf: asOf, faults: faults)
    }
    return MendedContent(changes: changes(from: original, to: folder), applied: applied, site: site)
  }

  private static func pass(
    over folder: ContentFolder, _ diagnostics: [Diagnostic]
  ) -> (ContentFolder, [AppliedMend]) {
    let byFile = Dictionary(grouping: diagnostics.filter { $0.certainMend != nil }, by: \.file)
    var applied: [AppliedMend] = []
    let files = folder.files.map { file in
      guard let faults = byFile[file.displayPath] else { return file }
      let mended = MendedText(file, mending: faults)
      if mended.bytes == file.bytes { return file }
      applied += mended.applied
      return SourceFile(root: file.root, path: file.path, bytes: mended.bytes)
    }
    return (ContentFolder(root: folder.root, files: files, attachments: folder.attachments), applied)
  }

  private static func changes(from old: ContentFolder, to new: ContentFolder) -> [Change] {
    zip(old.files, new.files).filter { $0.bytes != $1.bytes }.map { Change(old: $0, new: $1) }
  }
}

extension MendedContent {
  /// Writes the files that changed, each in one step.
  ///
  /// - Throws: `FileError` at the first that cannot be written; those before it are mended, all others as they were.
  package func write() throws {
    for change in changes {
      try FileReplacement.replace(
        change.old.displayPath, below: change.old.root, change.old.bytes, by: change.new.bytes)
    }
  }

  /// What would be written, for `patch`.
  package var diff: String {
    changes.map { UnifiedDiff($0.old.bytes, $0.new.bytes, path: $0.old.displayPath).text }.joined()
  }
}
