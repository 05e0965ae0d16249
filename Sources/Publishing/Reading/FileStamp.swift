/// What tells one state of a file from the next without reading it.
struct FileStamp: Hashable, Sendable {
  private let size: Int
  private let inode: UInt64
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: System.Status) {
    size = status.size
    inode = status.inode
    (seconds, nanoseconds) = status.modified
  }

  /// Whether a further change in the same tick of the file system's clock could leave the stamp as it is.
  ///
  /// - Parameter now: when it was taken, in seconds since 1970.
  func isFresh(at now: Double) -> Bool { now - (Double(seconds) + Double(nanoseconds) / 1e9) < 0.1 }
}
