import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Puts other bytes in the place of those of a file, in one step.
enum FileReplacement {
  /// - Parameters:
  ///   - root: the folder below which no symbolic link is followed.
  ///   - old: what the file held when it was read; if it holds anything else by now, somebody is working on it.
  /// - Throws: `FileError`; the file is then as it was.
  static func replace(_ path: String, below root: String, _ old: [UInt8], by new: [UInt8]) throws {
    guard let status = System.status(path), status.kind == .file, leadsThroughNoLink(path, root) else {
      throw FileError("cannot write \(path): it is a symbolic link, or lies behind one")
    }
    guard case .bytes(old) = try System.read(path) else {
      throw FileError("cannot write \(path): it was changed while it was being mended")
    }
    let temporary = try writeBeside(path, new, mode: status.mode)
    guard rename(temporary, path) == 0 else {
      let error = FileError.last("write", path)
      unlink(temporary)
      throw error
    }
  }

  private static func leadsThroughNoLink(_ path: String, _ root: String) -> Bool {
    guard let realRoot = System.realPath(root), let real = System.realPath(path) else { return false }
    return real == realRoot + path.dropFirst(root.count)
  }

  /// A new file with the same permissions, whose bytes are on the disk before it takes the other's name.
  private static func writeBeside(_ path: String, _ bytes: [UInt8], mode: UInt32) throws -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let temporary = "\(folder).clearinghouse-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError.last("write", path) }
    defer { close(descriptor) }
    do {
      try System.write(bytes, to: descriptor, path)
      guard fchmod(descriptor, mode_t(mode)) == 0, fsync(descriptor) == 0 else { throw FileError.last("write", path) }
    } catch {
      unlink(temporary)
      throw error
    }
    return temporary
  }
}
