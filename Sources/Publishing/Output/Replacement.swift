#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Replaces the files of a folder that cannot be swapped, one by one: new files before the pages that lead to them,
/// deletions last. Each single file is replaced in one step.
struct Replacement {
  let staging: String
  let target: String
  let previous: OutputManifest?
  let paths: [String]

  /// At the top of the output folder, where names that start with a dot are no part of the site.
  static let temporaryName = OutputManifest.name + ".new"

  func run() throws {
    let old = Set(previous?.paths ?? [])
    // Whatever happens from here on, the next build knows all that is ours.
    try replace(OutputManifest.name, by: OutputManifest(paths + old).bytes)
    for folder in Tree.contents(staging).folders {
      if System.status("\(target)/\(folder)")?.kind != .folder { try Tree.remove("\(target)/\(folder)") }
      try System.makeFolder("\(target)/\(folder)")
    }
    for path in paths where !old.contains(path) { try place(path) }
    for path in paths where old.contains(path) { try place(path) }
    let new = Set(paths)
    // A page that has become a folder is gone already.
    for path in old.subtracting(new).sorted() where System.status("\(target)/\(path)")?.kind != .folder {
      try Tree.remove("\(target)/\(path)")
    }
    try removeEmptyFolders()
    try replace(OutputManifest.name, by: OutputManifest(paths).bytes)
    try Tree.remove(staging)
  }

  private func place(_ path: String) throws {
    let (source, goal) = ("\(staging)/\(path)", "\(target)/\(path)")
    guard case .bytes(let bytes) = try System.read(source) else { throw FileError("cannot read \(source)") }
    if try OutputFolder.holds(bytes, goal) { return }
    if System.status(goal)?.kind == .folder { try Tree.remove(goal) }
    try replace(path, by: bytes)
  }

  /// A kill leaves the old file or the new one, and nothing beside it that a later build would not know.
  private func replace(_ path: String, by bytes: [UInt8]) throws {
    let goal = "\(target)/\(path)"
    let temporary = "\(target)/\(Replacement.temporaryName)"
    try System.write(bytes, to: temporary)
    guard rename(temporary, goal) == 0 else { throw FileError.last("replace", goal) }
  }

  private func removeEmptyFolders() throws {
    let folders = Tree.contents(target).folders.sorted { $0.count > $1.count }
    for folder in folders where System.names(in: "\(target)/\(folder)")?.isEmpty == true {
      guard rmdir("\(target)/\(folder)") == 0 else { throw FileError.last("delete", "\(target)/\(folder)") }
    }
  }
}
