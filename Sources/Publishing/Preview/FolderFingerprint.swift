/// What tells one state of some folders from the next: the names, sizes and times of their files.
struct FolderFingerprint: Sendable {
  /// By whole path; nothing of a file that went while it was looked at.
  private let files: [String: FileStamp?]

  init(_ folders: [String]) {
    let found = folders.flatMap { folder in
      ((try? FolderWalk.files(below: folder)) ?? []).map { found in
        let path = "\(folder)/\(found.path)"
        return (path, found.stamp ?? System.status(path).map(FileStamp.init))
      }
    }
    files = Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  /// The files that are other than in an earlier state, or that only one of the two has.
  func changes(since other: FolderFingerprint) -> Set<String> {
    let new = files.filter { other.files[$0.key] != .some($0.value) }.map(\.key)
    return Set(new + other.files.keys.filter { files[$0] == nil })
  }
}
