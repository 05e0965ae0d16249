/// What tells one state of some folders from the next: the names, sizes and times of their files.
struct FolderFingerprint: Sendable {
  /// By whole path; nothing of a file that went while it was looked at.
  private let files: [String: FileStamp?]
  /// Whether a folder could not be looked through.
  private let isPartial: Bool

  init(_ folders: [String]) {
    let walks = folders.map { folder in (folder, try? FolderWalk.files(below: folder)) }
    let found = walks.flatMap { folder, files in
      (files ?? []).map { found in
        let path = "\(folder)/\(found.path)"
        return (path, found.stamp ?? System.status(path).map(FileStamp.init))
      }
    }
    files = Dictionary(found, uniquingKeysWith: { first, _ in first })
    isPartial = walks.contains { $0.1 == nil }
  }

  /// What is other than in an earlier state, or there in only one of the two.
  ///
  /// - Parameter told: files that are known to have changed, each as it was then.
  func changes(since other: FolderFingerprint, told: [String: FileStamp?] = [:]) -> FolderChanges {
    if isPartial || other.isPartial { return isPartial == other.isPartial ? FolderChanges() : .unknown }
    let new = files.filter { other.files[$0.key] != .some($0.value) }.map(\.key)
    let gone = other.files.keys.filter { files[$0] == nil }
    return FolderChanges(files: Set((new + gone).filter { told[$0] != .some(files[$0] ?? nil) }))
  }
}
