package import Markup

/// What a link in the text of an entry leads to.
package enum LinkDestination: Hashable, Sendable {
  /// An entry of the catalog, by its index, perhaps at a heading.
  case entry(Int, heading: String?)
  /// A chapter of an entry, by the indices of both, perhaps at a heading.
  case chapter(Int, Int, heading: String?)
  case collection(String)
  /// A file beside an entry, by its path in the content.
  case attachment(String)
  /// A heading of the text itself.
  case heading(String)

  /// The index of the entry that it leads to.
  package var entry: Int? {
    switch self {
    case .entry(let index, _), .chapter(let index, _, _): index
    case .collection, .attachment, .heading: nil
    }
  }
}

/// Finds what links in texts lead to.
package struct LinkResolver: Sendable {
  let catalog: Catalog

  package init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// - Parameter folder: of the file that holds the link.
  /// - Returns: nothing when there is no such file; whether a heading exists is not looked at.
  package func destination(of target: LinkTarget, from folder: String) -> LinkDestination? {
    switch target {
    case .heading(let heading): return .heading(heading)
    case .file(let path, let heading): return file(path, heading, from: folder)
    case .external, .rooted, .unsafe: return nil
    }
  }

  private func file(_ path: String, _ heading: String?, from folder: String) -> LinkDestination? {
    guard let path = LinkResolver.path(path, from: folder) else { return nil }
    if let index = catalog.index(ofPath: path) ?? catalog.index(ofPath: path + "/index.md") {
      return .entry(index, heading: heading)
    }
    if let (entry, chapter) = catalog.chapter(ofPath: path) { return .chapter(entry, chapter, heading: heading) }
    if catalog.attachments.contains(path) { return .attachment(path) }
    let collection = path.hasSuffix("/_collection.yml") ? String(path.dropLast("/_collection.yml".count)) : path
    return catalog.configuration.schema(collection) == nil ? nil : .collection(collection)
  }

  /// The path from the root of the content, or nothing when it would leave it.
  static func path(_ relative: String, from folder: String) -> String? {
    // Most links are to a neighbour, or to a file of another collection.
    let bytes = Array(relative.utf8)
    if isPlain(bytes[...]) { return folder.isEmpty ? relative : "\(folder)/\(relative)" }
    let isBesideFolder = bytes.starts(with: "../".utf8) && !folder.isEmpty && !folder.utf8.contains(slash)
    if isBesideFolder, isPlain(bytes[3...]) { return String(decoding: bytes[3...], as: UTF8.self) }
    var parts = folder.split(separator: "/").map(String.init)
    for part in relative.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  private static let slash = UInt8(ascii: "/")

  /// Whether no name of a path is empty or ends with a dot, as `.` and `..` do.
  private static func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
    var previous = slash
    for byte in path {
      if byte == slash, previous == slash || previous == UInt8(ascii: ".") { return false }
      previous = byte
    }
    return previous != slash && previous != UInt8(ascii: ".")
  }
}
