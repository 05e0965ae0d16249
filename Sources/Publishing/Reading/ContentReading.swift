import Catalog
import Diagnostics

/// A content folder as it was read, with what tells whether its files have changed since.
struct ContentReading: Sendable {
  let folder: ContentFolder
  let diagnostics: [Diagnostic]
  private let items: [String: (item: ContentReader.Item, stamp: FileStamp?)]

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
    let pairs = zip(found, items).map { file, item in
      (file.path, (item, file.stamp.flatMap { $0.isFresh(at: now) ? nil : $0 }))
    }
    self.items = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private init(
    folder: ContentFolder, diagnostics: [Diagnostic], items: [String: (item: ContentReader.Item, stamp: FileStamp?)]
  ) {
    self.folder = folder
    self.diagnostics = diagnostics
    self.items = items
  }

  /// What was read of a file, where it is as it was.
  func item(_ found: FolderWalk.Found) -> ContentReader.Item? {
    guard let stamp = found.stamp, !found.isOutside, let known = items[found.path], known.stamp == stamp else {
      return nil
    }
    return known.item
  }

  /// The same folder with some of its texts read again; nothing where more than that may have changed.
  ///
  /// - Parameter paths: below the folder.
  func rereading(_ paths: Set<String>) throws -> ContentReading? {
    guard let realRoot = System.realPath(folder.root) else { return nil }
    var texts: [String: SourceFile] = [:]
    var items = items
    for path in paths {
      guard case .text? = items[path]?.item, System.status("\(folder.root)/\(path)")?.kind == .file else { return nil }
      let found = FolderWalk.Found(path: path, isOutside: false)
      guard case .text(let file) = try ContentReader.read(found, folder.root, realRoot) else { return nil }
      texts[path] = file
      items[path] = (.text(file), nil)
    }
    return ContentReading(folder: folder.replacing(texts), diagnostics: diagnostics, items: items)
  }
}
