import Parallel

/// Lists the files below a folder without leaving it.
struct FolderWalk: Sendable {
  /// A file by its path below the folder; `isOutside` where it is a link that leads out of it, or no regular file.
  struct Found: Sendable {
    let path: String
    let isOutside: Bool
    /// Of a regular file; of a link nothing tells whether what it leads to has changed.
    var stamp: FileStamp?
    /// Whether it is a link, or lies in a folder that is one: it may be there under another path too.
    var isLinked = false
  }

  let root: String
  private let realRoot: String
  private(set) var found: [Found] = []
  private var isInLink = false
  /// Folders that are being walked, by device and inode: a link to one of them would go round for ever.
  private var open: Set<[UInt64]> = []

  /// - Throws: `FileError` when there is no such folder.
  init(_ root: String) throws {
    guard let real = System.realPath(root), System.status(real)?.kind == .folder else {
      throw FileError("there is no folder \(root)")
    }
    self.root = root
    realRoot = real
    if let status = System.status(real) { open.insert([status.device, status.inode]) }
  }

  mutating func walk() throws { try walk("") }

  /// The same as `files(below:)`, the folders at the top on all cores.
  static func filesInParallel(below root: String) async throws -> [Found] {
    let top = try FolderWalk(root)
    let names = (System.names(in: root) ?? []).filter { !isHidden($0) }
    let found = await parallelMap(names, batch: 1) { name in
      Result {
        var walk = top
        try walk.visit(name)
        return walk.found
      }
    }
    return try found.flatMap { try $0.get() }.sorted { $0.path < $1.path }
  }

  /// The files below a folder, sorted by path.
  static func files(below root: String) throws -> [Found] {
    var walk = try FolderWalk(root)
    try walk.walk()
    return walk.found.sorted { $0.path < $1.path }
  }

  private mutating func walk(_ folder: String) throws {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let names = System.names(in: path) else { throw FileError.last("read the folder", path) }
    for name in names where !FolderWalk.isHidden(name) {
      try visit(folder.isEmpty ? name : "\(folder)/\(name)")
    }
  }

  /// Whether one of the names of a path is of a file or folder that is passed over.
  static func isHidden(path: String) -> Bool { path.split(separator: "/").contains { isHidden(String($0)) } }

  /// Version control, system files, and what editors leave behind.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#")
  }

  private mutating func visit(_ path: String) throws {
    guard let status = System.status("\(root)/\(path)") else { return }
    switch status.kind {
    case .file: found.append(Found(path: path, isOutside: false, stamp: FileStamp(status), isLinked: isInLink))
    case .folder: try enter(path, status)
    case .link: try follow(path)
    case .other: found.append(Found(path: path, isOutside: true))
    }
  }

  private mutating func follow(_ path: String) throws {
    guard let real = System.realPath("\(root)/\(path)"), System.isInside(real, realRoot),
      let status = System.status(real)
    else { return found.append(Found(path: path, isOutside: true, isLinked: true)) }
    if status.kind == .folder {
      let outer = isInLink
      isInLink = true
      try enter(path, status)
      isInLink = outer
    } else {
      found.append(Found(path: path, isOutside: status.kind != .file, isLinked: true))
    }
  }

  private mutating func enter(_ path: String, _ status: System.Status) throws {
    let identity = [status.device, status.inode]
    guard open.insert(identity).inserted else { return }
    try walk(path)
    open.remove(identity)
  }
}
