import Diagnostics

/// Sees to it that no two pages have one address, and that no folder has the name of a file.
enum AddressBook {
  /// - Parameter settings: the file to name where neither page comes from a file of its own.
  /// - Returns: the pages that keep their address, in their order, and a fault for each that does not.
  static func settle(_ pages: [Page], settings: String) -> ([Page], [Diagnostic]) {
    var owners: [String: Int] = [:]
    var kept: [Page] = []
    var diagnostics: [Diagnostic] = []
    owners.reserveCapacity(pages.count)
    kept.reserveCapacity(pages.count)
    for page in pages {
      let key = key(page.address.path)
      if let owner = owners[key] ?? fileAbove(page, key, in: owners, kept) {
        diagnostics.append(fault(of: page, kept[owner], settings))
      } else {
        owners[key] = kept.count
        kept.append(page)
      }
    }
    return (kept, diagnostics)
  }

  /// The file that stands where a folder would have to be. Only former addresses are free enough to run into one.
  private static func fileAbove(_ page: Page, _ key: String, in owners: [String: Int], _ kept: [Page]) -> Int? {
    guard case .redirect = page.content else { return nil }
    var path = key[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if let file = owners[String(path)], !kept[file].address.isFolder { return file }
    }
    return nil
  }

  /// Some file systems do not tell upper case from lower. A folder and the file in it that a browser opens for it are
  /// one page.
  private static func key(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let folded = isPlain ? path : path.lowercased()
    if folded.hasSuffix("/") { return String(folded.dropLast()) }
    return folded == "index.html" || folded.hasSuffix("/index.html") ? String(folded.dropLast(11)) : folded
  }

  private static func fault(of page: Page, _ owner: Page, _ settings: String) -> Diagnostic {
    let origin = page.origin ?? owner.origin
    let file = origin?.file ?? settings
    let range = origin?.range ?? .fileStart
    let other = page.origin == nil ? nil : owner.origin
    let related = other.map { RelatedPlace(file: $0.file, range: $0.range, message: "the other page") }
    if case .redirect = page.content {
      let fault = RedirectOntoPage(address: page.address.path)
      return Diagnostic(fault, file: file, range: range, related: related.map { [$0] } ?? [])
    }
    let fault = DuplicateAddress(address: page.address.path)
    return Diagnostic(fault, file: file, range: range, related: related.map { [$0] } ?? [])
  }
}
