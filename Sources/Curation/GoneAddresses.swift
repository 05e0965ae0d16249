import Catalog

/// Which addresses of the ledger are broken, and who names them.
struct GoneAddresses {
  private let catalog: LinkedCatalog

  init(_ catalog: LinkedCatalog) {
    self.catalog = catalog
  }

  func findings(_ listed: [Int]) -> [CollectionState.Finding] {
    let broken = catalog.configuration.ledger.records.filter(\.value.isBroken)
    if broken.isEmpty { return [] }
    var sources: [String: [Int]] = [:]
    for index in listed {
      for link in OutsideLink.all(in: catalog.entries[index], catalog.configuration) {
        let key = LinkLedger.key(link.address)
        if broken[key] != nil, sources[key]?.last != index { sources[key, default: []].append(index) }
      }
    }
    return sources.sorted { $0.key < $1.key }.map { address, sources in
      var finding = CollectionState.Finding(.address(address))
      finding.date = broken[address]?.failed.first
      finding.archived = broken[address]?.archived
      finding.others = sources.map { .entry($0) }
      return finding
    }
  }
}
