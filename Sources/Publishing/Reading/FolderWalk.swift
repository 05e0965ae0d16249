import Parallel

/// Lists the files below a folder without leaving it, one level of folders after the other.
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

  /// A name that has been read in a folder and not been looked at.
  private struct Name: Sendable {
    let path: String
    /// The folders above it: a link to one of them would go round for ever.
    let folders: [Identity]
    /// Whether one of them is a link.
    let isInLink: Bool
  }

  private struct Identity: Equatable, Sendable {
    let device: UInt64
    let inode: UInt64

    init(_ status: System.Status) {
      device = status.device
      inode = status.inode
    }
  }

  /// What stands behind a name.
  private enum Visit: Sendable {
    case file(Found)
    case folder([Name])
    case nothing
  }

  private let root: String
  private let realRoot: String
  private var found: [Found] = []
  private var names: [Name] = []

  /// - Throws: `FileError` when there is no such folder.
  private init(_ root: String) throws {
    guard let real = System.realPath(root), let status = System.status(real), status.kind == .folder else {
      throw FileError("there is no folder \(root)")
    }
    self.root = root
    realRoot = real
    names = try names(in: "", [Identity(status)], isInLink: false)
  }

  /// The files below a folder, sorted by path.
  static func files(below root: String) throws -> [Found] {
    var walk = try FolderWalk(root)
    while !walk.names.isEmpty { walk.take(try walk.names.map { try walk.visit($0) }) }
    return walk.sorted
  }

  /// The same on all cores.
  static func filesInParallel(below root: String) async throws -> [Found] {
    var walk = try FolderWalk(root)
    while !walk.names.isEmpty {
      let level = walk
      walk.take(try await parallelMap(walk.names) { name in Result { try level.visit(name) } }.map { try $0.get() })
    }
    return walk.sorted
  }

  private var sorted: [Found] { found.sorted { $0.path < $1.path } }

  /// Goes on to the next level.
  private mutating func take(_ visits: [Visit]) {
    names = []
    for visit in visits {
      switch visit {
      case .file(let file): found.append(file)
      case .folder(let inside): names += inside
      case .nothing: break
      }
    }
  }

  private func visit(_ name: Name) throws -> Visit {
    let path = name.path
    guard let status = System.status("\(root)/\(path)") else { return .nothing }
    switch status.kind {
    case .file:
      return .file(Found(path: path, isOutside: false, stamp: FileStamp(status), isLinked: name.isInLink))
    case .folder: return try enter(name, status, isInLink: name.isInLink)
    case .link: return try follow(name)
    case .other: return .file(Found(path: path, isOutside: true))
    }
  }

  private func follow(_ name: Name) throws -> Visit {
    guard let real = System.realPath("\(root)/\(name.path)"), System.isInside(real, realRoot),
      let status = System.status(real)
    else { return .file(Found(path: name.path, isOutside: true, isLinked: true)) }
    if status.kind == .folder { return try enter(name, status, isInLink: true) }
    return .file(Found(path: name.path, isOutside: status.kind != .file, isLinked: true))
  }

  private func enter(_ name: Name, _ status: System.Status, isInLink: Bool) throws -> Visit {
    let identity = Identity(status)
    if name.folders.contains(identity) { return .nothing }
    return .folder(try names(in: name.path, name.folders + [identity], isInLink: isInLink))
  }

  private func names(in folder: String, _ folders: [Identity], isInLink: Bool) throws -> [Name] {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let names = System.names(in: path) else { throw FileError.last("read the folder", path) }
    return names.filter { !FolderWalk.isHidden($0) }
      .map { Name(path: folder.isEmpty ? $0 : "\(folder)/\($0)", folders: folders, isInLink: isInLink) }
  }

  /// Whether one of the names of a path is of a file or folder that is passed over.
  static func isHidden(path: String) -> Bool { path.split(separator: "/").contains { isHidden(String($0)) } }

  /// Version control, system files, and what editors leave behind.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#")
  }
}
