import Foundation
import TemporaryFolders

/// A file system of its own in a folder, so that the folder cannot be swapped; needs root on Linux.
final class MountPoint {
  let path: String

  init(_ path: String) throws {
    self.path = path
    makeFolder(path)
    guard MountPoint.mount(path) else { throw CannotMount() }
  }

  deinit { MountPoint.unmount(path) }

  struct CannotMount: Error {}

  /// Whether this machine lets us mount; tried once.
  static let isPossible: Bool = {
    let folder = TemporaryFolder()
    guard mount(folder.path) else { return false }
    unmount(folder.path)
    return true
  }()

  private static func mount(_ path: String) -> Bool {
    #if os(Linux)
      geteuid() == 0 && Glibc.mount("clearinghouse-test", path, "tmpfs", 0, nil) == 0
    #else
      false
    #endif
  }

  private static func unmount(_ path: String) {
    #if os(Linux)
      umount2(path, Int32(MNT_DETACH))
    #endif
  }
}
