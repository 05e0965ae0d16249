package import Catalog
import Diagnostics
package import Foundation
import Parallel

/// Which addresses outside the site are to be asked, and where they are named.
package struct LinkPlan: Sendable {
  /// By address without its fragment, in the order of entries.
  package let places: [String: [OutsideLink]]
  /// Addresses that lead to no host outside, or to one that is set aside for examples.
  package let skipped: [String]

  /// In order.
  package var addresses: [String] { places.keys.sorted() }

  /// From the entries that are listed: what is retired may be gone.
  ///
  /// - Parameter allowPrivate: whether this machine and the network around it may be asked.
  package static func make(_ catalog: LinkedCatalog, allowPrivate: Bool) async -> LinkPlan {
    let listed = catalog.entries.indices.filter { catalog.isListed[$0] }.map { catalog.entries[$0] }
    let links = await parallelMap(listed) { OutsideLink.all(in: $0, catalog.configuration) }.flatMap(\.self)
    let places = Dictionary(grouping: links.filter { isWebAddress($0.address) }) { LinkLedger.key($0.address) }
    let isAsked = { (address: String) in allowPrivate || WebAddress(address)?.kind == .outside }
    return LinkPlan(
      places: places.filter { isAsked($0.key) }, skipped: places.keys.filter { !isAsked($0) }.sorted())
  }

  private static func isWebAddress(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }
}

/// An address that can be asked.
package struct WebAddress: Hashable, Sendable {
  package let url: URL
  /// With its port, where it names one: what is to be asked only a few times at once.
  package let host: String

  package init?(_ text: String, relativeTo base: WebAddress? = nil) {
    guard let url = URL(string: text, relativeTo: base?.url)?.absoluteURL, let host = url.host(), !host.isEmpty,
      ["http", "https"].contains(url.scheme?.lowercased() ?? "")
    else { return nil }
    self.url = url
    self.host = host.lowercased() + (url.port.map { ":\($0)" } ?? "")
  }

  package var kind: HostKind { HostKind(url.host() ?? "") }
}
