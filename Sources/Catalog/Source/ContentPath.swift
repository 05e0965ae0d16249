/// What a file of the content is for, judged by its path.
enum ContentPath {
  case site
  /// What was seen of the addresses outside the site.
  case ledger
  case vocabulary(String)
  case framework(String)
  case schema(collection: String)
  case entry(EntryID)
  /// A file beside an entry that is a folder.
  case attachment(EntryID, name: String)
  /// A part of an entry that is a folder: `NN-<slug>.md`.
  case chapter(EntryID, slug: String)
  case misplaced

  init(_ path: String) {
    if let entry = ContentPath.plainEntry(path) {
      self = .entry(entry)
      return
    }
    let parts = path.split(separator: "/").map(String.init)
    let stem = parts.last.map { $0.split(separator: ".", maxSplits: 1).first.map(String.init) ?? $0 } ?? ""
    let isMarkdown = path.hasSuffix(".md")
    let isYAML = path.hasSuffix(".yml")
    switch (parts.count, parts.first) {
    case (1, SiteSettingsReader.path): self = .site
    case (1, LinkLedger.path): self = .ledger
    case (1, _): self = .misplaced
    case (2, "vocabularies"): self = isYAML ? .vocabulary(stem) : .misplaced
    case (2, "standards"): self = isYAML ? .framework(stem) : .misplaced
    case (2, let folder?) where parts[1] == "_collection.yml": self = .schema(collection: folder)
    case (2, let folder?) where isMarkdown:
      self = .entry(EntryID(collection: folder, slug: String(parts[1].dropLast(3))))
    case (3, let folder?) where parts[2] == "index.md": self = .entry(EntryID(collection: folder, slug: parts[1]))
    case (3, let folder?) where isMarkdown && ContentPath.chapterSlug(parts[2]) != nil:
      self = .chapter(EntryID(collection: folder, slug: parts[1]), slug: ContentPath.chapterSlug(parts[2]) ?? "")
    case (3, let folder?) where !isMarkdown:
      self = .attachment(EntryID(collection: folder, slug: parts[1]), name: parts[2])
    default: self = .misplaced
    }
  }

  /// `02-year-one.md` → `year-one`.
  private static func chapterSlug(_ name: String) -> String? {
    let parts = name.dropLast(3).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 2, Int(parts[0]) != nil else { return nil }
    return String(parts[1])
  }

  /// The commonest kind, `collection/slug.md`, told without taking the path apart.
  private static func plainEntry(_ path: String) -> EntryID? {
    guard path.utf8.suffix(3).elementsEqual(".md".utf8) else { return nil }
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
    let name = path[path.utf8.index(after: slash)...].dropLast(3)
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let folder = path[..<slash]
    return folder == "vocabularies" || folder == "standards"
      ? nil : EntryID(collection: String(folder), slug: String(name))
  }
}

extension EntryID {
  /// The entry that a file of the content is, by its path; nothing for files that are none.
  package init?(contentPath path: String) {
    guard case .entry(let id) = ContentPath(path) else { return nil }
    self = id
  }
}
