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

  init(configuration: Configuration, entries: [Entry], attachments: Set<String>) {
    self.configuration = configuration
    self.entries = entries
    self.attachments = attachments
    indices = Dictionary(entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    indicesByPath = Dictionary(entries.enumerated().map { ($1.file.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func index(of id: EntryID) -> Int? { indices[id] }

  package func index(ofPath path: String) -> Int? { indicesByPath[path] }
}

extension Catalog {
  /// Reads every entry of a folder, on all cores, and reports files that nothing is made from.
  package static func read(_ folder: ContentFolder, _ configuration: Configuration) async -> (Catalog, [Diagnostic]) {
    let plan = ReadingPlan(folder, configuration)
    let documents = await parallelMap(plan.entries) { item in
      Document.read(item.file, id: item.id, attachments: item.attachments, configuration: configuration)
    }
    let entries = ListingOrder(configuration).sorted(documents.compactMap(\.entry))
    let catalog = Catalog(configuration: configuration, entries: entries, attachments: plan.attachments)
    return (catalog, plan.diagnostics + documents.flatMap(\.diagnostics))
  }
}

/// Which files are entries, and which lie where nothing looks for them.
private struct ReadingPlan {
  var entries: [(file: SourceFile, id: EntryID, attachments: Set<String>)] = []
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
    for file in folder.files {
      switch ContentPath(file.path) {
      case .entry(let id) where configuration.schema(id.collection) != nil:
        let isFolder = file.path.hasSuffix("/index.md")
        entries.append((file, id, isFolder ? beside[id] ?? [] : []))
      case .entry(let id):
        if reported.insert(id.collection).inserted { report(FolderWithoutSchema(folder: id.collection), file) }
      case .attachment, .misplaced: report(MisplacedFile(path: file.path), file)
      default: break
      }
    }
  }

  private mutating func report(_ fault: some Fault, _ file: SourceFile) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: .fileStart))
  }
}
