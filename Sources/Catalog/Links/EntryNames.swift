import Diagnostics
import Markup

/// Finds the entry or file that was meant by a name or path that leads nowhere.
struct EntryNames {
  let catalog: Catalog
  /// A published entry cannot have meant a draft.
  let includesDrafts: Bool

  init(_ catalog: Catalog, includesDrafts: Bool) {
    self.catalog = catalog
    self.includesDrafts = includesDrafts
  }

  private var entries: [Entry] { catalog.entries.filter { includesDrafts || $0.common.status != .draft } }

  /// The slug that a reference to `id` should have: that of an entry with this former address or title, or the nearest one.
  func suggestion(for id: EntryID) -> Suggestion? {
    let entries = entries.filter { $0.id.collection == id.collection }
    let moved = entries.filter { $0.wasCalled(id.description) }.map(\.id.slug)
    if let slug = moved.first { return Suggestion(slug, isCertain: moved.count == 1) }
    let written = id.slug.lowercased()
    let titled = entries.filter { $0.common.title.lowercased() == written }.map(\.id.slug)
    if let slug = titled.first { return Suggestion(slug, isCertain: titled.count == 1) }
    return Diagnostics.suggestion(for: id.slug, among: entries.map(\.id.slug))
  }

  /// The path of the file that a link should have, relative to a folder.
  ///
  /// An entry that has moved is known by its former address, or because no other has its name; else the nearest name
  /// in the folder that the link leads to is meant. It is certain only where the heading is there too.
  func suggestion(forLink target: LinkTarget, from folder: String) -> Suggestion? {
    guard case .file(let path, let heading) = target else { return nil }
    let whole = LinkResolver.path(path, from: folder)
    let found = whole.flatMap(moved)?.wrapped { EntryNames.path(to: $0, from: folder) }
    guard let near = found ?? nearest(path, from: folder, among: texts) else { return nil }
    return Suggestion(near.text, isCertain: near.isCertain && has(heading, near.text, folder))
  }

  private var texts: [String] { entries.flatMap { [$0.file.path] + $0.chapters.map(\.file.path) } }

  func suggestion(forImage path: String, from folder: String) -> Suggestion? {
    nearest(path, from: folder, among: Array(catalog.attachments))?.wrapped(percentEncoded)
  }

  private func has(_ heading: String?, _ path: String, _ folder: String) -> Bool {
    guard let heading, !heading.isEmpty else { return true }
    let index = LinkResolver.path(path, from: folder).flatMap(catalog.index(ofPath:))
    return index.map { catalog.entries[$0].body.headings.contains { $0.anchor == heading } } ?? false
  }

  // MARK: - Entries that have moved

  private func moved(_ path: String) -> Suggestion? {
    let id = EntryNames.id(ofPath: path)
    let moved = entries.filter { $0.wasCalled(id) }
    if let entry = moved.first { return Suggestion(entry.file.path, isCertain: moved.count == 1) }
    let slug = id.split(separator: "/").last.map(String.init) ?? ""
    // A short name, or one that is nearly that of a neighbour, says too little.
    guard slug.utf8.count >= 4, path.contains("/") else { return nil }
    let same = entries.filter { $0.id.slug == slug }
    return same.count == 1 ? Suggestion(same[0].file.path, isCertain: true) : nil
  }

  /// `curricula/scratch/index.md` → `curricula/scratch`.
  private static func id(ofPath path: String) -> String {
    let file = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
    return file.hasSuffix("/index") ? String(file.dropLast("/index".count)) : file
  }

  private static func path(to path: String, from folder: String) -> String {
    let (to, from) = (path.split(separator: "/"), folder.split(separator: "/"))
    let shared = zip(to.dropLast(), from).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  // MARK: - Slips

  private func nearest(_ written: String, from folder: String, among paths: [String]) -> Suggestion? {
    let parts = written.split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    let up = parts.dropLast().joined(separator: "/")
    let target = LinkResolver.path(up, from: folder) ?? ""
    let prefix = target.isEmpty ? "" : target + "/"
    let names = paths.lazy.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    return Diagnostics.suggestion(for: name, among: names)?.wrapped { up.isEmpty ? $0 : "\(up)/\($0)" }
  }

  /// A file may have a name that Markdown would part.
  private func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain = byte > 0x20 && byte < 0x7F && !"()<>%\"\\#?".utf8.contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
  }
}

extension Entry {
  /// Whether the entry was once found at `collection/slug`.
  fileprivate func wasCalled(_ id: String) -> Bool {
    common.redirectsFrom.contains { $0.path == id || $0.path == "\(id).html" }
  }
}
