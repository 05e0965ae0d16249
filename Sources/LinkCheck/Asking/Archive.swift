package import Catalog
import Foundation

/// Looks for archived copies of addresses that are broken.
///
/// An answer of the availability interface of the Internet Archive (https://archive.org/help/wayback_api.php).
package enum Archive {
  /// - Parameter day: the copy nearest to this day is wanted.
  package static func question(_ address: String, near day: CalendarDate?) -> String {
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~:/"))
    let escaped = address.addingPercentEncoding(withAllowedCharacters: allowed) ?? address
    let time = day.map { "&timestamp=\($0.description.filter { $0 != "-" })" } ?? ""
    return "https://archive.org/wayback/available?url=\(escaped)\(time)"
  }

  /// The address of the copy that an answer names, over HTTPS.
  package static func copy(in body: [UInt8]) -> String? {
    struct Answer: Decodable {
      struct Snapshots: Decodable { let closest: Snapshot? }
      struct Snapshot: Decodable {
        let available: Bool
        let url: String
        let status: String
      }
      let archived_snapshots: Snapshots
    }
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)),
      let closest = answer.archived_snapshots.closest, closest.available, closest.status.hasPrefix("2")
    else { return nil }
    let address = closest.url.hasPrefix("http://") ? "https://" + closest.url.dropFirst("http://".count) : closest.url
    return address.hasPrefix("https://web.archive.org/") ? address : nil
  }
}
