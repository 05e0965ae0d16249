import Catalog
import Diagnostics

/// Writes the files that hold what a result shows: for each document its title, its address where that does not
/// follow from the title, and its summary where the site is small enough.
struct DocumentFiles: Sendable {
  let catalog: LinkedCatalog
  let documents: SearchDocuments
  let counts: SearchFileCounts

  func text(_ number: Int) -> String {
    let start = number * counts.documentsPerFile
    let items = documents.items[start..<min(start + counts.documentsPerFile, documents.count)]
    return "[\(items.map(record).joined(separator: ","))]"
  }

  private func record(_ item: SearchDocuments.Item) -> String {
    let entry = catalog.entries[item.entry]
    let chapter = item.chapter.map { entry.chapters[$0] }
    let title = chapter?.title ?? entry.common.title
    let path = chapter.map { "\(entry.id.slug)/\($0.slug)" } ?? entry.id.slug
    var parts = [title, path == DocumentFiles.usualPath(title) ? "" : path]
    if counts.hasSummaries { parts.append(chapter?.summary ?? entry.common.summary) }
    while parts.last == "" { parts.removeLast() }
    return "[\(parts.map(jsonString).joined(separator: ","))]"
  }

  /// The script in the browser makes the same of a title (`search/documents.js`).
  static func usualPath(_ title: String) -> String {
    let folded = Folding.folded(title).utf8.map { byte -> UInt8 in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : 0x20
    }
    return folded.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }
}
