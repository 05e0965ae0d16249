package import Diagnostics

/// All entries, read and decoded. References are not yet looked up: that is the linked catalog's work.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Catalog: Sendable {
  package let configuration: Configuration
  /// In the order in which listings show them.
  package let entries: [Entry]
  /// The paths of files that are published as they are.
  package let attachments: Set<String>
  private let indices: [EntryID: Int]
  private let indicesByPath: [String: Int]
  private let chaptersByPath: [String: (entry: Int, chapter: Int)]

  init(configuration: Configuration, entries: [Entry], attachments: Set<String>) {
    self.configuration = configuration
    self.entries = entries
    self.attachments = attachments
    indices = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let chapters = entries.enumerated().flatMap { index, entry in
      entry.chapters.enumerated().map { ($1.file.path, (entry: index, chapter: $0)) }
    }
    chaptersByPath = Dictionary(chapters, uniquingKeysWith: { first, _ in first })
    indicesByPath = Dictionary(entries.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private init(_ other: Catalog, entries: [Entry]) {
    configuration = other.configuration
    attachments = other.attachments
    indices = other.indices
    indicesByPath = other.indicesByPath
    chaptersByPath = other.chaptersByPath
    self.entries = entries
  }

  package func index(of id: EntryID) -> Int? { indices[id] }

  package func index(ofPath path: String) -> Int? { indicesByPath[path] }

  /// This catalog with other entries in the place of some of the same names and the same rank in listings.
  func replacing(_ changes: [Int: Entry]) -> Catalog {
    var entries = entries
    for (index, entry) in changes { entries[index] = entry }
    return Catalog(self, entries: entries)
  }

  /// The indices of the entries that are new here, where all else is as it was; nothing where it is not.
  package func edits(since previous: Catalog) -> [Int]? {
    guard configuration === previous.configuration, entries.count == previous.entries.count,
      attachments == previous.attachments
    else { return nil }
    let changed = entries.indices.filter { entries[$0] !== previous.entries[$0] }
    let isInPlace = changed.allSatisfy { entries[$0].file.path == previous.entries[$0].file.path }
    return isInPlace ? changed : nil
  }

  /// The entry and its chapter, by their indices.
  package func chapter(ofPath path: String) -> (entry: Int, chapter: Int)? { chaptersByPath[path] }
}

extension Catalog {
  /// Reads every entry of a folder, on all cores, and reports files that nothing is made from.
  package static func read(_ folder: ContentFolder, _ configuration: Configuration) async -> (Catalog, [Diagnostic]) {
    let reading = await EntryReading.read(folder, configuration)
    return (reading.catalog, reading.diagnostics)
  }
}
