import Diagnostics

/// Sees to it that no two pages have one address, and that no folder has the name of a file.
enum AddressBook {
  /// The pages that keep their address, in their order, and a fault for each that does not.
  static func settle(_ pages: [Page]) -> ([Page], [Diagnostic]) {
    var owners: [String: Page] = [:]
    var kept: [Page] = []
    var diagnostics: [Diagnostic] = []
    for page in pages {
      if let owner = owner(of: page.address, in: owners) {
        diagnostics.append(fault(of: page, owner))
      } else {
        owners[key(page.address.path)] = page
        kept.append(page)
      }
    }
    return (kept, diagnostics)
  }

  /// The page that stands in the way: at the same address, or a file where a folder would have to be.
  private static func owner(of address: Address, in owners: [String: Page]) -> Page? {
    if let same = owners[key(address.path)] { return same }
    var path = key(address.path)[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if let file = owners[String(path)], !file.address.isFolder { return file }
    }
    return nil
  }

  /// Some file systems do not tell upper case from lower.
  private static func key(_ path: String) -> String {
    let folded = path.lowercased()
    return folded.hasSuffix("/") ? String(folded.dropLast()) : folded
  }

  private static func fault(of page: Page, _ owner: Page) -> Diagnostic {
    let origin = page.origin ?? owner.origin
    let file = origin?.file ?? "site.yml"
    let range = origin?.range ?? .fileStart
    let other = page.origin == nil ? nil : owner.origin
    let related = other.map { RelatedPlace(file: $0.file, position: $0.range.start, message: "the other page") }
    if case .redirect = page.content {
      let fault = RedirectOntoPage(address: page.address.path)
      return Diagnostic(fault, file: file, range: range, related: related.map { [$0] } ?? [])
    }
    let fault = DuplicateAddress(address: page.address.path)
    return Diagnostic(fault, file: file, range: range, related: related.map { [$0] } ?? [])
  }
}
