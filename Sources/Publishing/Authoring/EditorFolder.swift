package import Authoring

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files for editors in a repository: which are stale, and writing those.
package struct EditorFolder: Sendable {
  private let root: String
  private let files: [EditorFile]

  /// - Throws: `FileError` when there is no such folder, or a file of the same name is somebody's own.
  package init(_ root: String, files: [EditorFile]) throws {
    guard System.realPath(root) != nil else { throw FileError("there is no folder \(root)") }
    self.root = root
    self.files = files
    for file in files {
      guard let text = try text(of: file.path), !EditorFile.isOurs(text) else { continue }
      throw FileError(
        "\(path(file.path)) was not written by 'clearinghouse schema'; move what it says elsewhere and delete it")
    }
  }

  /// The paths of the files that are missing or differ, and of those that nothing is made for any more.
  package func stale() throws -> [String] {
    try (changed().map(\.path) + leftovers()).sorted().map(path)
  }

  /// - Returns: the paths that were written or deleted.
  package func update() throws -> [String] {
    let stale = try stale()
    for file in try changed() { try replace(file) }
    for leftover in try leftovers() where unlink(path(leftover)) != 0 { throw FileError.last("delete", path(leftover)) }
    return stale
  }

  private func changed() throws -> [EditorFile] { try files.filter { try text(of: $0.path) != $0.text } }

  private func leftovers() throws -> [String] {
    let known = Set(files.map(\.path))
    return try EditorFiles.ownFolders.flatMap { folder in
      (System.names(in: path(folder)) ?? []).map { "\(folder)/\($0)" }
    }
    .filter { try !known.contains($0) && EditorFile.isOurs(text(of: $0) ?? "") }
  }

  private func path(_ path: String) -> String { root == "." ? path : "\(root)/\(path)" }

  private func text(of file: String) throws -> String? {
    guard System.status(path(file)) != nil, case .bytes(let bytes) = try System.read(path(file)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The old file or the new one, whatever happens in between.
  private func replace(_ file: EditorFile) throws {
    let goal = path(file.path)
    var folder = root
    for part in file.path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      try System.makeFolder(folder)
    }
    let temporary = "\(goal).new"
    try System.write(Array(file.text.utf8), to: temporary)
    guard rename(temporary, goal) == 0 else { throw FileError.last("replace", goal) }
  }
}
