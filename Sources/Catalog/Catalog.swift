package import Diagnostics
import Parallel

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

  package func index(of id: EntryID) -> Int? { indices[id] }

  package func index(ofPath path: String) -> Int? { indicesByPath[path] }

  /// The entry and its chapter, by their indices.
  package func chapter(ofPath path: String) -> (entry: Int, chapter: Int)? { chaptersByPath[path] }
}

extension Catalog {
  /// Reads every entry of a folder, on all cores, and reports files that nothing is made from.
  package static func read(_ folder: ContentFolder, _ configuration: Configuration) async -> (Catalog, [Diagnostic]) {
    let plan = ReadingPlan(folder, configuration)
    let documents = await parallelMap(plan.entries) { item in
      Document.read(
        item.file, id: item.id, attachments: item.attachments, chapters: item.chapters, configuration: configuration)
    }
    let entries = ListingOrder(configuration).sorted(documents.compactMap(\.entry))
    let catalog = Catalog(configuration: configuration, entries: entries, attachments: plan.attachments)
    return (catalog, plan.diagnostics + documents.flatMap(\.diagnostics))
  }
}

/// Which files are entries, and which lie where nothing looks for them.
private struct ReadingPlan {
  struct Item: Sendable {
    let file: SourceFile
    let id: EntryID
    let attachments: Set<String>
    let chapters: [(SourceFile, slug: String)]
  }

  var entries: [Item] = []
  var attachments: Set<String> = []
  var diagnostics: [Diagnostic] = []

  init(_ folder: ContentFolder, _ configuration: Configuration) {
    var beside: [EntryID: Set<String>] = [:]
    for path in folder.attachments {
      if case .attachment(let id, let name) = ContentPath(path), configuration.schema(id.collection) != nil {
        beside[id, default: []].insert(name)
        attachments.insert(path)
      } else {
        report(MisplacedFile(path: path), SourceFile(root: folder.root, path: path, bytes: []))
      }
    }
    var reported: Set<String> = []
    let chapters = chapters(folder, configuration)
    for file in folder.files {
      switch ContentPath(file.path) {
      case .entry(let id) where configuration.schema(id.collection) != nil:
        let isFolder = file.path.hasSuffix("/index.md")
        entries.append(
          Item(
            file: file, id: id, attachments: isFolder ? beside[id] ?? [] : [],
            chapters: isFolder ? chapters[id] ?? [] : []))
      case .entry(let id):
        if reported.insert(id.collection).inserted { report(FolderWithoutSchema(folder: id.collection), file) }
      case .attachment, .misplaced: report(MisplacedFile(path: file.path), file)
      default: break
      }
    }
  }

  /// In the order of their files' names. Those without an entry, or beyond a collection, lie where nothing looks.
  private mutating func chapters(
    _ folder: ContentFolder, _ configuration: Configuration
  ) -> [EntryID: [(SourceFile, slug: String)]] {
    var chapters: [EntryID: [(SourceFile, slug: String)]] = [:]
    for file in folder.files {
      guard file.path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 2,
        case .chapter(let id, let slug) = ContentPath(file.path)
      else { continue }
      if configuration.schema(id.collection) != nil, folder.file("\(id)/index.md") != nil {
        chapters[id, default: []].append((file, slug))
      } else {
        report(MisplacedFile(path: file.path), file)
      }
    }
    return chapters
  }

  private mutating func report(_ fault: some Fault, _ file: SourceFile) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: .fileStart))
  }
}
