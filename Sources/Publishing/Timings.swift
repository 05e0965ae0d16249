import Synchronization

/// How long each step of a build took, for `--timings`.
package final class Timings: Sendable {
  private let steps = Mutex<[(name: String, duration: Duration)]>([])

  package init() {}

  package func measure<Value>(_ name: String, _ work: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { record(name, since: start) }
    return try work()
  }

  package func measure<Value>(_ name: String, _ work: () async throws -> Value) async rethrows -> Value {
    let start = ContinuousClock.now
    defer { record(name, since: start) }
    return try await work()
  }

  private func record(_ name: String, since start: ContinuousClock.Instant) {
    let duration = ContinuousClock.now - start
    steps.withLock { $0.append((name, duration)) }
  }

  /// A line for each step, in milliseconds.
  package var report: String {
    steps.withLock { steps in
      steps.map { name, duration in
        let milliseconds = duration / .milliseconds(1)
        let tenths = Int((milliseconds * 10).rounded())
        let number = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, 10 - number.count)) + number + " ms  " + name + "\n"
      }.joined()
    }
  }
}
