/// What tells one state of some folders from the next: the names, sizes and times of their files.
struct FolderFingerprint: Equatable, Sendable {
  private let files: [String]

  init(_ folders: [String]) {
    files = folders.flatMap { folder in
      ((try? FolderWalk.files(below: folder)) ?? []).map { found in
        let path = "\(folder)/\(found.path)"
        guard let status = System.status(path) else { return path }
        let (seconds, nanoseconds) = status.modified
        return "\(path) \(status.size) \(status.inode) \(seconds).\(nanoseconds)"
      }
    }
  }
}
