import Catalog
import Diagnostics
import Synchronization

/// A content folder as it was read, with what tells whether its files have changed since.
struct ContentReading: Sendable {
  let folder: ContentFolder
  let diagnostics: [Diagnostic]
  private let items: Items
  /// Texts that were read again, each at a time that no stamp tells.
  private var reread: Set<String> = []

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
  }

  private init(_ other: ContentReading, texts: [String: SourceFile]) {
    folder = other.folder.replacing(texts)
    diagnostics = other.diagnostics
    items = other.items
    reread = other.reread.union(texts.keys)
  }

  /// Whether a site made from it would be the same.
  func isSame(as other: ContentReading) -> Bool {
    folder.isSame(as: other.folder) && diagnostics.map(\.message) == other.diagnostics.map(\.message)
      && diagnostics.map(\.file) == other.diagnostics.map(\.file)
  }

  /// What was read of a file, where it is as it was.
  func item(_ found: FolderWalk.Found) -> ContentReader.Item? {
    guard let stamp = found.stamp, !reread.contains(found.path), let known = items[found.path],
      known.stamp == stamp
    else { return nil }
    return known.item
  }

  /// The same folder with some of its texts read again; nothing where more than that may have changed.
  ///
  /// - Parameter paths: below the folder.
  func rereading(_ paths: Set<String>) throws -> ContentReading? {
    guard let realRoot = System.realPath(folder.root) else { return nil }
    var texts: [String: SourceFile] = [:]
    for path in paths {
      guard case .text? = items[path]?.item, System.status("\(folder.root)/\(path)")?.kind == .file,
        case .text(let file) = try ContentReader.read(
          FolderWalk.Found(path: path, isOutside: false), folder.root, realRoot)
      else { return nil }
      texts[path] = file
    }
    return ContentReading(self, texts: texts)
  }
}
