import Foundation

/// A file system of its own in a folder, so that the folder cannot be swapped; needs root on Linux.
///
/// Whoever makes one removes it in a `defer`.
package struct MountPoint {
  package let path: String

  /// - Parameter size: how much it holds, as mount(8) writes it.
  package init(_ path: String, size: String = "64m") throws {
    self.path = path
    makeFolder(path)
    guard MountPoint.mount(path, size) else { throw CannotMount() }
  }

  package func remove() { MountPoint.unmount(path) }

  struct CannotMount: Error {}

  /// Whether this machine lets us mount; tried once.
  package static let isPossible: Bool = {
    let folder = TemporaryFolder()
    guard mount(folder.path, "64k") else { return false }
    unmount(folder.path)
    return true
  }()

  private static func mount(_ path: String, _ size: String) -> Bool {
    #if os(Linux)
      geteuid() == 0 && Glibc.mount("clearinghouse-test", path, "tmpfs", 0, "size=\(size)") == 0
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
