import Dispatch
import Foundation
import LinkCheck

/// Looks up where names of hosts lead: a name outside may stand for an address inside.
enum HostAddresses {
  static func areInside(_ address: WebAddress) async -> Bool {
    guard let name = address.url.host() else { return true }
    let addresses = await lookedUp(name)
    return addresses.contains { HostKind($0) == .inside }
  }

  /// The system's call waits, so it waits where nothing else runs.
  private static func lookedUp(_ name: String) async -> [String] {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: Host(name: name).addresses) }
    }
  }
}
