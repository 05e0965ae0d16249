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

  /// The pages but for those of entries, by what tells addresses apart; nothing where two pages of any kind might have
  /// one address. The pages of entries are not made for it.
  static func distinct(_ outline: PageOutline) -> [String: Page]? {
    guard outline.entries.areDistinct else { return nil }
    let folders = outline.entries.folders
    var pages: [String: Page] = [:]
    pages.reserveCapacity(outline.first.count + outline.last.count)
    for page in outline.others {
      let key = key(page.address.path)
      guard pages.updateValue(page, forKey: key) == nil else { return nil }
      if outline.entries.contains(key, folders: folders) { return nil }
    }
    return outline.last.allSatisfy { !isBelowFile($0, pages) } ? pages : nil
  }

  private static func isBelowFile(_ page: Page, _ pages: [String: Page]) -> Bool {
    guard case .redirect = page.content else { return false }
    var path = key(page.address.path)[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if let file = pages[String(path)], !file.address.isFolder { return true }
    }
    return false
  }

  /// The page of such a list that a server opens a file for.
  static func page(file: String, in pages: [String: Page]) -> Page? {
    pages[key(file)].flatMap { $0.address.file == file ? $0 : nil }
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
