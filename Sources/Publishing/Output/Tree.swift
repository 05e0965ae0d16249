#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders as wholes.
enum Tree {
  /// Deletes a folder and all in it. Symbolic links are deleted, not followed.
  static func remove(_ path: String) throws {
    guard let status = System.status(path) else { return }
    guard status.kind == .folder else {
      guard unlink(path) == 0 else { throw FileError.last("delete", path) }
      return
    }
    for name in System.names(in: path) ?? [] { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw FileError.last("delete", path) }
  }

  /// All folders above the last part of each path.
  static func folders(above paths: some Sequence<Substring>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var folder = path
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        if !folders.insert(String(folder)).inserted { break }
      }
    }
    return folders
  }

  /// All files and folders below a folder, by their paths in it, without names at the top that start with a dot.
  static func contents(_ root: String) -> (files: [String], folders: [String]) {
    var (files, folders): ([String], [String]) = ([], [])
    func visit(_ folder: String) {
      for name in System.names(in: folder.isEmpty ? root : "\(root)/\(folder)") ?? [] {
        if folder.isEmpty, name.hasPrefix(".") { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if System.status("\(root)/\(path)")?.kind == .folder {
          folders.append(path)
          visit(path)
        } else {
          files.append(path)
        }
      }
    }
    visit("")
    return (files, folders)
  }
}
