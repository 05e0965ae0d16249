import Diagnostics

/// Which files of a folder are entries, and which lie where nothing looks for them.
struct ReadingPlan: Sendable {
  /// An entry to be read; files are named by their index in the folder.
  struct Item: Sendable {
    let file: Int
    let id: EntryID
    let attachments: Set<String>
    let chapters: [(file: Int, slug: String)]
  }

  private(set) var items: [Item] = []
  private(set) var attachments: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: ContentFolder, _ configuration: Configuration) {
    let beside = attachments(folder, configuration)
    let chapters = chapters(folder, configuration)
    var reported: Set<String> = []
    for (number, file) in folder.files.enumerated() {
      switch ContentPath(file.path) {
      case .entry(let id) where configuration.schema(id.collection) != nil:
        let isFolder = file.path.hasSuffix("/index.md")
        items.append(
          Item(
            file: number, id: id, attachments: isFolder ? beside[id] ?? [] : [],
            chapters: isFolder ? chapters[id] ?? [] : []))
      case .entry(let id):
        if reported.insert(id.collection).inserted { report(FolderWithoutSchema(folder: id.collection), file) }
      case .attachment, .misplaced: report(MisplacedFile(path: file.path), file)
      default: break
      }
    }
  }

  private mutating func attachments(
    _ folder: ContentFolder, _ configuration: Configuration
  ) -> [EntryID: Set<String>] {
    var beside: [EntryID: Set<String>] = [:]
    for path in folder.attachments {
      if case .attachment(let id, let name) = ContentPath(path), configuration.schema(id.collection) != nil {
        beside[id, default: []].insert(name)
        attachments.insert(path)
      } else {
        report(MisplacedFile(path: path), SourceFile(root: folder.root, path: path, bytes: []))
      }
    }
    return beside
  }

  /// In the order of their files' names. Those without an entry, or beyond a collection, lie where nothing looks.
  private mutating func chapters(
    _ folder: ContentFolder, _ configuration: Configuration
  ) -> [EntryID: [(file: Int, slug: String)]] {
    var chapters: [EntryID: [(file: Int, slug: String)]] = [:]
    for (number, file) in folder.files.enumerated() {
      guard file.path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 2,
        case .chapter(let id, let slug) = ContentPath(file.path)
      else { continue }
      if configuration.schema(id.collection) != nil, folder.file("\(id)/index.md") != nil {
        chapters[id, default: []].append((number, slug))
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
