import CExchange
package import Site

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An output folder being published: everything is written to a folder beside it, which then takes its place in one
/// step. Until `publish()` returns, the old site is whole; afterwards the new one is.
package struct OutputFolder: Sendable {
  /// The output folder without symbolic links, and as the command was given it.
  let target: String
  let givenPath: String
  let staging: String
  private let content: String
  private let previous: OutputManifest?
  private let lock: OutputLock

  /// Locks the output folder, clears what a killed build left behind, and makes room for the new site.
  ///
  /// - Parameter content: the folder that attachments are copied from.
  /// - Throws: `FileError` when another build is at work, or the folder holds what the program did not make.
  package init(_ path: String, content: String) throws {
    givenPath = path
    self.content = content
    target = try OutputFolder.resolved(path)
    if let content = System.realPath(content), System.isInside(target, content) {
      throw FileError("\(path) lies in the folder of the content; choose a folder beside it with --output")
    }
    let (parent, name) = OutputFolder.split(target)
    guard OutputFolder.isWritable(parent) || System.status(target) != nil else {
      throw FileError("cannot make \(path): its folder may not be written to")
    }
    let beside = OutputFolder.isWritable(parent) ? "\(parent)/.\(name)" : "\(target)/.clearinghouse"
    lock = try OutputLock("\(beside).lock", of: path)
    staging = "\(beside).staging"
    try Leftovers(staging: staging, target: target).clear()
    previous = try Ownership(target, givenPath: path).manifest()
    try System.makeFolder(staging)
  }

  /// Makes the folders above those that files of these paths lie in; `write` makes the lowest.
  package func makeFolders(for paths: some Sequence<String>) throws {
    let lowest = paths.compactMap { path in path.lastIndex(of: "/").map { path[..<$0] } }
    for folder in Tree.folders(above: lowest).sorted() { try System.makeFolder("\(staging)/\(folder)") }
  }

  /// Writes one file. A file whose bytes have not changed is the old one, with its time of modification.
  package func write(_ file: OutputFile) throws {
    let bytes = try file.bytes(copiedFrom: content)
    let old = "\(target)/\(file.path)"
    let new = "\(staging)/\(file.path)"
    if previous != nil, try OutputFolder.holds(bytes, old), try keep(old, as: new) { return }
    // A page mostly is the first and only file of its folder.
    try System.write(bytes, to: new, isFirst: new.hasSuffix("/index.html"))
  }

  /// Puts the new site in the place of the old one.
  ///
  /// - Returns: how it was done.
  package func publish(_ paths: [String]) throws -> Publication {
    try OutputManifest(paths).write(to: staging)
    if System.status(target) == nil {
      guard rename(staging, target) == 0 else { throw FileError.last("make", givenPath) }
      return .swapped
    }
    if let mode = System.status(target)?.mode { chmod(staging, mode_t(mode)) }
    if clearinghouse_exchange(staging, target) == 0 {
      try Leftovers(staging: staging, target: target).clear()
      return .swapped
    }
    try Replacement(staging: staging, target: target, previous: previous, paths: paths).run()
    return .replacedOneByOne
  }

  /// Takes away what has been written, after a failure.
  package func abandon() {
    try? Tree.remove(staging)
  }

  package enum Publication: Sendable {
    case swapped
    /// The folder could not be swapped: it is a mount point, say.
    case replacedOneByOne
  }

  /// A second name for the same file, where the file system has such.
  private func keep(_ old: String, as new: String) throws -> Bool {
    if link(old, new) == 0 { return true }
    guard errno == ENOENT else { return false }
    try System.makeFolder(of: new)
    return link(old, new) == 0
  }

  /// Whether there is a file, and not a link to one, with these bytes.
  static func holds(_ bytes: [UInt8], _ path: String) throws -> Bool {
    guard let status = System.status(path), status.kind == .file, status.size == bytes.count,
      case .bytes(let old) = try System.read(path)
    else { return false }
    return old == bytes
  }

  /// Follows symbolic links, also where the folder itself is not there yet.
  private static func resolved(_ path: String) throws -> String {
    if let real = System.realPath(path) { return real }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let (parent, name) = split(trimmed)
    guard let real = System.realPath(parent) else { throw FileError("there is no folder \(parent) to make \(path) in") }
    return real == "/" ? "/\(name)" : "\(real)/\(name)"
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  private static func isWritable(_ folder: String) -> Bool { access(folder, W_OK) == 0 }
}
