#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps a second build away from an output folder. The system lets go of it when the process ends, however it ends.
final class OutputLock: Sendable {
  private let path: String
  private let descriptor: Int32

  /// - Throws: `FileError` when another build holds the lock.
  init(_ path: String, of output: String) throws {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileError.last("lock", output) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw FileError("another build is writing to \(output); wait for it to finish")
      }
      // The holder before us may have deleted the file between our two calls.
      if let now = System.status(path), let held = System.status(of: descriptor), now.inode == held.inode {
        self.path = path
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
