import Parallel

/// Lists the files below a folder without leaving it, one level of folders after the other.
struct FolderWalk: Sendable {
  /// A file by its path below the folder; `isOutside` where it is a link that leads out of it, or no regular file.
  struct Found: Sendable {
    let path: String
    let isOutside: Bool
    /// Of a regular file; of a link nothing tells whether what it leads to has changed.
    var stamp: FileStamp?
  }

  /// A name that has been read in a folder and not been looked at.
  private struct Name: Sendable {
    let path: String
    /// The folders above it: a link to one of them would go round for ever.
    let folders: [Identity]
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
    names = try names(in: "", [Identity(status)])
  }

  /// The files below a folder, sorted by path.
  static func files(below root: String) throws -> [Found] {
    var walk = try FolderWalk(root)
    while !walk.names.isEmpty { try walk.take(walk.names.map { try walk.visit($0) }) }
    return walk.sorted
  }

  /// The same on all cores.
  static func filesInParallel(below root: String) async throws -> [Found] {
    var walk = try FolderWalk(root)
    while !walk.names.isEmpty {
      let level = walk
      try walk.take(await parallelMap(walk.names) { name in Result { try level.visit(name) } }.map { try $0.get() })
    }
    return walk.sorted
  }

  private var sorted: [Found] { found.sorted { $0.path < $1.path } }

  /// Goes on to the next level.
  private mutating func take(_ visits: [Visit]) throws {
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
    case .file: return .file(Found(path: path, isOutside: false, stamp: FileStamp(status)))
    case .folder: return try enter(name, status)
    case .link: return try follow(name)
    case .other: return .file(Found(path: path, isOutside: true))
    }
  }

  private func follow(_ name: Name) throws -> Visit {
    guard let real = System.realPath("\(root)/\(name.path)"), System.isInside(real, realRoot),
      let status = System.status(real)
    else { return .file(Found(path: name.path, isOutside: true)) }
    if status.kind == .folder { return try enter(name, status) }
    return .file(Found(path: name.path, isOutside: status.kind != .file))
  }

  private func enter(_ name: Name, _ status: System.Status) throws -> Visit {
    let identity = Identity(status)
    if name.folders.contains(identity) { return .nothing }
    return .folder(try names(in: name.path, name.folders + [identity]))
  }

  private func names(in folder: String, _ folders: [Identity]) throws -> [Name] {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let names = System.names(in: path) else { throw FileError.last("read the folder", path) }
    return names.filter { !FolderWalk.isHidden($0) }
      .map { Name(path: folder.isEmpty ? $0 : "\(folder)/\($0)", folders: folders) }
  }

  /// Version control, system files, and what editors leave behind.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#")
  }
}
