import Diagnostics

/// What browsers are told of the site: how often it has changed, and what is wrong with it.
actor LiveState {
  struct Snapshot: Sendable {
    let version: Int
    let diagnostics: [Diagnostic]
    /// Whether the pages are those of the files as they are.
    let isGood: Bool
  }

  private var now = Snapshot(version: 0, diagnostics: [], isGood: false)
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var serial = 0

  var snapshot: Snapshot { now }

  func change(_ diagnostics: [Diagnostic], isGood: Bool) {
    now = Snapshot(version: now.version + 1, diagnostics: diagnostics, isGood: isGood)
    for continuation in waiting.values { continuation.resume() }
    waiting = [:]
  }

  /// The state, once it is another than `version`, or after `patience`.
  func snapshot(after version: Int, patience: Duration) async -> Snapshot {
    if now.version != version { return now }
    serial += 1
    let number = serial
    let alarm = Task {
      try await Task.sleep(for: patience)
      give(up: number)
    }
    await withCheckedContinuation { waiting[number] = $0 }
    alarm.cancel()
    return now
  }

  private func give(up number: Int) { waiting.removeValue(forKey: number)?.resume() }
}
