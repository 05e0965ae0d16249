import Catalog
import Diagnostics
import Synchronization

/// A content folder as it was read, with what tells whether its files have changed since.
struct ContentReading: Sendable {
  let folder: ContentFolder
  let diagnostics: [Diagnostic]
  private let items: Items
  /// Whether a file is a link or lies behind one: it changes without its path being told.
  private let hasLinks: Bool
  /// What stands in the place of some items, each read at a time that no stamp tells; nothing for files that are gone.
  private var reread: [String: ContentReader.Item?] = [:]

  /// Files by path. A class so that a folder of ten thousand files is not copied for each edit, and is put in order
  /// only where it is read again.
  private final class Items: Sendable {
    typealias Known = (item: ContentReader.Item, stamp: FileStamp?)

    private let found: [FolderWalk.Found]
    private let items: [ContentReader.Item]
    private let now: Double
    private let byPath = Mutex<[String: Known]?>(nil)

    init(_ found: [FolderWalk.Found], _ items: [ContentReader.Item], at now: Double) {
      self.found = found
      self.items = items
      self.now = now
    }

    subscript(path: String) -> Known? {
      byPath.withLock { known in
        if known == nil { known = made() }
        return known?[path]
      }
    }

    private func made() -> [String: Known] {
      let pairs = zip(found, items).map { file, item in
        (file.path, (item, file.stamp.flatMap { $0.isFresh(at: now) ? nil : $0 }))
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameters:
  ///   - items: in the order of `found`.
  ///   - now: when the folder was listed, in seconds since 1970.
  init(root: String, found: [FolderWalk.Found], items: [ContentReader.Item], at now: Double) {
    var files: [SourceFile] = []
    var attachments: [String] = []
    var diagnostics: [Diagnostic] = []
    for item in items {
      switch item {
      case .text(let file): files.append(file)
      case .attachment(let path): attachments.append(path)
      case .fault(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    folder = ContentFolder(root: root, files: files, attachments: attachments)
    self.diagnostics = diagnostics
    self.items = Items(found, items, at: now)
    hasLinks = found.contains(where: \.isLinked)
  }

  private init(_ other: ContentReading, _ folder: ContentFolder, reread: [String: ContentReader.Item?]) {
    self.folder = folder
    diagnostics = other.diagnostics
    items = other.items
    hasLinks = other.hasLinks
    self.reread = other.reread.merging(reread) { $1 }
  }

  /// Whether a site made from it would be the same.
  func isSame(as other: ContentReading) -> Bool {
    folder.isSame(as: other.folder) && diagnostics.map(\.message) == other.diagnostics.map(\.message)
      && diagnostics.map(\.file) == other.diagnostics.map(\.file)
  }

  /// What was read of a file, where it is as it was.
  func item(_ found: FolderWalk.Found) -> ContentReader.Item? {
    guard let stamp = found.stamp, reread[found.path] == nil, let known = items[found.path], known.stamp == stamp
    else { return nil }
    return known.item
  }

  /// The same folder with some of its files read again; nothing where more than that may have changed.
  ///
  /// - Parameter paths: below the folder.
  func rereading(_ paths: Set<String>) -> ContentReading? {
    // Names that differ only in case can be one file. With very many, a walk takes less time.
    guard !hasLinks, paths.count <= 500, Set(paths.map { $0.lowercased() }).count == paths.count,
      let realRoot = System.realPath(folder.root)
    else { return nil }
    var edit = Edit()
    for path in paths where !FolderWalk.isHidden(path: path) {
      switch look(at: path, realRoot) {
      case .unclear: return nil
      case .gone: edit.remove(path, known(path))
      case .item(.fault): return nil
      case .item(let item): edit.put(item, at: path)
      }
      if case .fault? = known(path) { return nil }
    }
    let folder = folder.replacing(texts: edit.texts, attachments: edit.attachments)
    return ContentReading(self, folder, reread: edit.items)
  }

  private func known(_ path: String) -> ContentReader.Item? { reread[path] ?? items[path]?.item }

  private enum Look {
    case item(ContentReader.Item)
    case gone
    /// Only a walk through the folder can tell.
    case unclear
  }

  private func look(at path: String, _ realRoot: String) -> Look {
    let whole = "\(folder.root)/\(path)"
    guard let status = System.status(whole) else { return System.isMissing(whole) ? .gone : .unclear }
    guard status.kind == .file, System.realPath(whole) == "\(realRoot)/\(path)" else { return .unclear }
    let found = FolderWalk.Found(path: path, isOutside: false)
    return (try? ContentReader.read(found, folder.root, realRoot)).map { .item($0) } ?? .unclear
  }
}

/// What has become of some files, by path.
private struct Edit {
  var items: [String: ContentReader.Item?] = [:]
  var texts: [String: SourceFile?] = [:]
  var attachments: [String: Bool] = [:]

  mutating func put(_ item: ContentReader.Item, at path: String) {
    items[path] = .some(item)
    switch item {
    case .text(let file): texts[path] = .some(file)
    case .attachment: attachments[path] = true
    case .fault: break
    }
  }

  mutating func remove(_ path: String, _ known: ContentReader.Item?) {
    items[path] = .some(nil)
    switch known {
    case .text: texts[path] = .some(nil)
    case .attachment: attachments[path] = false
    case .fault, nil: break
    }
  }
}
