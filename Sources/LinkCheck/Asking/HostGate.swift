/// Lets a few requests through at once: a few to each host, with a pause between, and a few in all.
actor HostGate {
  private let manners: Manners
  private var inAll = 0
  private var open: [String: Int] = [:]
  private var nextStart: [String: ContinuousClock.Instant] = [:]
  private var waiting: [(host: String, continuation: CheckedContinuation<Void, Never>)] = []

  init(_ manners: Manners) {
    self.manners = manners
  }

  /// Waits for a place, does the work, and gives the place back.
  func pass<Value: Sendable>(_ host: String, _ work: @Sendable () async -> Value) async -> Value {
    await enter(host)
    defer { leave(host) }
    return await work()
  }

  /// Keeps everybody from a host for a while.
  func hold(_ host: String, for duration: Duration) {
    nextStart[host] = max(nextStart[host] ?? .now, .now + duration)
  }

  private func enter(_ host: String) async {
    if hasRoom(host) {
      take(host)
    } else {
      // Whoever leaves takes the place for the one that is woken.
      await withCheckedContinuation { waiting.append((host, $0)) }
    }
    while let start = nextStart[host], start > .now { try? await Task.sleep(until: start, clock: .continuous) }
    nextStart[host] = .now + manners.pause
  }

  private func leave(_ host: String) {
    inAll -= 1
    open[host, default: 1] -= 1
    while let next = waiting.firstIndex(where: { hasRoom($0.host) }) {
      let (host, continuation) = waiting.remove(at: next)
      take(host)
      continuation.resume()
    }
  }

  private func hasRoom(_ host: String) -> Bool { inAll < manners.inAll && open[host, default: 0] < manners.perHost }

  private func take(_ host: String) {
    inAll += 1
    open[host, default: 0] += 1
  }
}
