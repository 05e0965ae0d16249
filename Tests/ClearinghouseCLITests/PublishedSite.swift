import Foundation
import TemporaryFolders

/// A published site as a reader's browser sees it, held in memory.
struct PublishedSite: Sendable {
  /// By path below the site's root.
  let pages: [String: HTMLPage]
  let files: Set<String>
  private let contents: [String: [UInt8]]
  /// The path under which it is published.
  private let basePath: String

  init(_ folder: String, basePath: String = "/") {
    self.basePath = basePath
    var contents: [String: [UInt8]] = [:]
    for (path, item) in Snapshot(of: folder).items where !path.hasPrefix(".") {
      if case .file(let bytes) = item { contents[path] = bytes }
    }
    self.contents = contents
    files = Set(contents.keys)
    pages = contents.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLPage.init)
  }

  func text(_ path: String) -> String { String(decoding: contents[path] ?? [], as: UTF8.self) }

  func size(_ path: String) -> Int { contents[path]?.count ?? 0 }

  /// Links within the site that lead to no file, or to no place in it: page and link.
  func brokenLinks() -> [String] {
    var broken: [String] = []
    for (path, page) in pages {
      for link in page.links where !isWhole(link) && !leadsSomewhere(link, from: path) {
        broken.append("\(path): \(link)")
      }
    }
    return broken.sorted()
  }

  /// Whether an address names its scheme, as those of other sites do.
  func isWhole(_ link: String) -> Bool {
    link.hasPrefix("//") || link.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
  }

  private func leadsSomewhere(_ link: String, from page: String) -> Bool {
    if link.contains(" ") { return false }
    // What follows a question mark is for a script of the page.
    let parts = link.prefix { $0 != "?" }.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard let target = parts[0].isEmpty ? page : resolved(parts[0], from: page), files.contains(target) else {
      return false
    }
    guard parts.count == 2, let goal = pages[target] else { return parts.count == 1 }
    return goal.ids.contains(parts[1].removingPercentEncoding ?? parts[1])
  }

  /// The file that a relative link leads to; nothing where it climbs out of the site.
  private func resolved(_ link: String, from page: String) -> String? {
    // The page for addresses that are not there is shown at any of them, and starts its links at the root.
    let isRooted = link.hasPrefix("/")
    if isRooted, !link.hasPrefix(basePath) { return nil }
    var segments = isRooted ? [] : page.split(separator: "/").dropLast().map(String.init)
    let path = isRooted ? String(link.dropFirst(basePath.count)) : link
    guard let decoded = path.removingPercentEncoding else { return nil }
    for segment in decoded.split(separator: "/") {
      switch segment {
      case ".": continue
      case "..": if segments.popLast() == nil { return nil }
      default: segments.append(String(segment))
      }
    }
    return segments.joined(separator: "/")
  }
}
