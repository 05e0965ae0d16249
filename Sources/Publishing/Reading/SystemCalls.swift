import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or folder could not be read or written: exit status 74.
package struct FileError: Error, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }

  /// What the system says of the call that has just failed.
  static func last(_ action: String, _ path: String) -> FileError {
    FileError("cannot \(action) \(path): \(String(cString: strerror(errno)))")
  }
}

/// What a path leads to.
enum FileKind: Sendable {
  case file, folder, link, other
}

/// The few calls of the system that the program makes, with errors instead of numbers.
enum System {
  struct Status: Sendable {
    let kind: FileKind
    let size: Int
    let device: UInt64
    let inode: UInt64
    /// Permission bits.
    let mode: UInt32
    /// When the content last changed: seconds and nanoseconds.
    let modified: (seconds: Int, nanoseconds: Int)
  }

  /// Of the path itself, not of what a symbolic link leads to; nothing when there is nothing.
  static func status(_ path: String) -> Status? {
    var buffer = stat()
    return lstat(path, &buffer) == 0 ? status(buffer) : nil
  }

  /// Whether there is nothing at a path, rather than something that may not be looked at.
  static func isMissing(_ path: String) -> Bool {
    var buffer = stat()
    return lstat(path, &buffer) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Of what an open file really is.
  static func status(of descriptor: Int32) -> Status? {
    var buffer = stat()
    return fstat(descriptor, &buffer) == 0 ? status(buffer) : nil
  }

  private static func status(_ buffer: stat) -> Status {
    let kind: FileKind =
      switch buffer.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return Status(
      kind: kind, size: Int(buffer.st_size), device: UInt64(buffer.st_dev), inode: UInt64(buffer.st_ino),
      mode: UInt32(buffer.st_mode & 0o7777), modified: modified(buffer))
  }

  private static func modified(_ buffer: stat) -> (seconds: Int, nanoseconds: Int) {
    #if canImport(Glibc)
      (buffer.st_mtim.tv_sec, buffer.st_mtim.tv_nsec)
    #else
      (buffer.st_mtimespec.tv_sec, buffer.st_mtimespec.tv_nsec)
    #endif
  }

  /// The whole of a regular file, and where it really lies.
  ///
  /// The size and the place are those of the file that was opened, not of the path that was asked for.
  static func read(_ path: String, limit: Int = .max, within root: String? = nil) throws -> ReadResult {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError.last("read", path) }
    defer { close(descriptor) }
    guard let status = status(of: descriptor), status.kind == .file else { return .notAFile }
    if let root, !isInside(realPath(of: descriptor, path), root) { return .outside }
    if status.size > limit { return .tooLarge(status.size) }
    return .bytes(try contents(of: descriptor, size: status.size, path))
  }

  enum ReadResult: Sendable {
    case bytes([UInt8])
    case tooLarge(Int)
    case outside
    case notAFile
  }

  private static func contents(of descriptor: Int32, size: Int, _ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size {
      var part = [UInt8](repeating: 0, count: size - bytes.count)
      let count = read(descriptor, &part, part.count)
      guard count >= 0 else { throw FileError.last("read", path) }
      if count == 0 { break }
      if bytes.isEmpty, count == part.count { return part }
      bytes += part[..<count]
    }
    return bytes
  }

  /// Makes the folder of the file where it is missing, but none above it.
  ///
  /// - Parameter isFirst: whether it probably is: then the folder is made without trying first.
  static func write(_ bytes: [UInt8], to path: String, isFirst: Bool = false) throws {
    if isFirst { try makeFolder(of: path) }
    var descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == ENOENT, !isFirst {
      try makeFolder(of: path)
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw FileError.last("write", path) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path)
  }

  /// - Parameter path: of the open file, for errors.
  static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest, rest.count)
      guard count > 0 else { throw FileError.last("write", path) }
      if count == rest.count { return }
      rest.removeFirst(count)
    }
  }

  /// Makes the folder that a file is to lie in, but none above it.
  static func makeFolder(of path: String) throws {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolder(String(path[..<slash])) }
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError.last("make the folder", path) }
  }

  /// The path without symbolic links; nothing when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    return realpath(path, &buffer) == nil ? nil : string(buffer)
  }

  private static func string(_ buffer: [CChar]) -> String {
    let end = buffer.firstIndex(of: 0) ?? buffer.count
    return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func isInside(_ path: String, _ root: String) -> Bool {
    path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private static func realPath(of descriptor: Int32, _ path: String) -> String {
    #if os(Linux)
      // Most paths are short; what fills the buffer may have been cut off.
      for size in [256, Int(PATH_MAX) + 1] {
        var buffer = [CChar](repeating: 0, count: size)
        let count = readlink("/proc/self/fd/\(descriptor)", &buffer, size)
        if count < size { return count > 0 ? string(buffer) : "" }
      }
      return ""
    #else
      return realPath(path) ?? ""
    #endif
  }

  /// The names in a folder, sorted; nothing when it cannot be read.
  static func names(in folder: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

// The functions of the C library that the names above would hide.
extension System {
  private static func read(_ descriptor: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &buffer, count)
    #else
      Darwin.read(descriptor, &buffer, count)
    #endif
  }

  private static func write(_ descriptor: Int32, _ buffer: [UInt8], _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer, count)
    #else
      Darwin.write(descriptor, buffer, count)
    #endif
  }
}
