/// Whether an output folder holds only what the program has made.
struct Ownership {
  let target: String
  let givenPath: String

  init(_ target: String, givenPath: String) {
    self.target = target
    self.givenPath = givenPath
  }

  /// What the program has made in the folder; nothing when it has made nothing there.
  ///
  /// - Throws: `FileError` when the folder holds anything else, which a new site would delete.
  func manifest() throws -> OutputManifest? {
    guard let status = System.status(target) else { return nil }
    guard status.kind == .folder else { throw FileError("\(givenPath) is not a folder") }
    let manifest = try OutputManifest.read(target)
    let known = Set(manifest?.paths ?? [])
    let (files, folders) = Tree.contents(target)
    let knownFolders = Tree.folders(above: known.map { $0[...] })
    let foreign = files.filter { !known.contains($0) } + folders.filter { !knownFolders.contains($0) }
    guard let first = foreign.min() else { return manifest }
    if manifest == nil {
      throw FileError(
        "\(givenPath) is not empty and was not made by clearinghouse (it holds \(first)); "
          + "choose another folder with --output, or empty it")
    }
    let more = foreign.count > 1 ? " and \(foreign.count - 1) more" : ""
    throw FileError(
      "\(givenPath)/\(first)\(more) was not made by clearinghouse and would be lost; "
        + "move it away, or give it a name at the top of the folder that starts with a dot")
  }
}
