import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Tells of changes below some folders: at once where the system reports them, and every few seconds by looking,
/// because file systems of networks and containers report nothing.
final class FolderWatcher: Sendable {
  private let folders: [String]
  private let pending = Mutex(FolderChanges())
  /// What the system has reported since the folders were last looked at, each as it was then.
  private let reported = Mutex<[String: FileStamp?]>([:])
  private let wake: AsyncStream<Void>.Continuation
  /// Something has changed: `take` tells what.
  let signals: AsyncStream<Void>

  init(_ folders: [String]) {
    self.folders = folders
    (signals, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Watches until the task is cancelled.
  func run() async {
    #if canImport(Glibc)
      let reports = SystemReports(folders) { [self] changes in
        let stamps = changes.files.map { ($0, System.status($0).map(FileStamp.init)) }
        reported.withLock { $0.merge(stamps) { $1 } }
        add(changes)
      }
      defer { reports?.stop() }
      await look(every: reports == nil ? .milliseconds(300) : .seconds(3))
    #else
      await look(every: .milliseconds(300))
    #endif
  }

  /// What has changed since this was last called.
  func take() -> FolderChanges {
    pending.withLock { changes in
      defer { changes = FolderChanges() }
      return changes
    }
  }

  /// Asks for everything to be looked at again, after a while: what could not be read may be readable by then.
  func lookAgain() async {
    try? await Task.sleep(for: .seconds(2))
    add(.unknown)
  }

  private func add(_ changes: FolderChanges) {
    if changes.isEmpty { return }
    pending.withLock { $0.add(changes) }
    wake.yield()
  }

  private func look(every interval: Duration) async {
    var seen = FolderFingerprint(folders)
    while !Task.isCancelled {
      try? await Task.sleep(for: interval)
      let now = FolderFingerprint(folders)
      let told = reported.withLock { reported in
        defer { reported = [:] }
        return reported
      }
      add(now.changes(since: seen, told: told))
      seen = now
    }
  }
}
