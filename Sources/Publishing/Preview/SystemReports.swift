#if canImport(Glibc)
  import Foundation
  import Glibc
  import Synchronization

  /// What Linux reports of folders (inotify): each folder is watched by itself, and new ones as they come.
  final class SystemReports: Sendable {
    private let descriptor: Int32
    private let isStopped = Mutex(false)
    /// The folder of each watch.
    private let watched = Mutex<[Int32: String]>([:])

    private static let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)
    private static let headerSize = 16

    /// - Returns: nothing where the system gives no more watches.
    init?(_ folders: [String], report: @escaping @Sendable (FolderChanges) -> Void) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      guard folders.allSatisfy({ watch($0) }) else {
        close(descriptor)
        return nil
      }
      Thread.detachNewThread { [self] in listen(report) }
    }

    func stop() { isStopped.withLock { $0 = true } }

    private func listen(_ report: @Sendable (FolderChanges) -> Void) {
      var asked = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      while !isStopped.withLock(\.self) {
        if poll(&asked, 1, 500) > 0 { report(changes()) }
      }
      close(descriptor)
    }

    /// Watches a folder and those below it.
    private func watch(_ folder: String) -> Bool {
      let number = inotify_add_watch(descriptor, folder, SystemReports.events)
      guard number >= 0 else { return false }
      watched.withLock { $0[number] = folder }
      for name in System.names(in: folder) ?? [] where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        if System.status(path)?.kind == .folder, !watch(path) { return false }
      }
      return true
    }

    private func changes() -> FolderChanges {
      var changes = FolderChanges()
      var buffer = [UInt8](repeating: 0, count: 64 << 10)
      while true {
        let count = Glibc.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return changes }
        var offset = 0
        while offset + SystemReports.headerSize <= count { offset += add(buffer[offset..<count], to: &changes) }
      }
    }

    /// Reads one event (`struct inotify_event`): watch, mask, cookie and length of the name, four bytes each.
    ///
    /// - Returns: its size.
    private func add(_ bytes: ArraySlice<UInt8>, to changes: inout FolderChanges) -> Int {
      let number = Int32(bitPattern: field(0, of: bytes))
      let mask = field(1, of: bytes)
      let size = SystemReports.headerSize + Int(field(3, of: bytes))
      let name = bytes.dropFirst(SystemReports.headerSize).prefix(size - SystemReports.headerSize)
      guard let folder = watched.withLock({ $0[number] }), mask & UInt32(IN_Q_OVERFLOW) == 0 else {
        changes.isUncertain = true
        return size
      }
      add("\(folder)/\(String(decoding: name.prefix { $0 != 0 }, as: UTF8.self))", mask, to: &changes)
      return size
    }

    private func add(_ path: String, _ mask: UInt32, to changes: inout FolderChanges) {
      if mask & UInt32(IN_ISDIR) != 0 {
        if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { _ = watch(path) }
        changes.isUncertain = true
      } else if mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE | IN_MOVED_FROM) != 0 {
        changes.files.insert(path)
      } else if mask & UInt32(IN_CREATE) == 0 {
        changes.isUncertain = true
      }
      // Of a file that was created it is told again when it has been written; a link is found by looking.
    }

    private func field(_ index: Int, of bytes: ArraySlice<UInt8>) -> UInt32 {
      let start = bytes.startIndex + index * 4
      return (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) }
    }
  }
#endif
