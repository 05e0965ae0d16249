import Catalog
import Diagnostics
import TestSupport

/// A content folder in memory to which random things are done, as a curator with an editor would do them.
struct RandomEdits {
  private(set) var files: [String: SourceFile]
  private var attachments: Set<String> = []
  /// The files of settings as they were at first.
  private let settings: [String: SourceFile]
  private var random: SeededGenerator
  private var serial = 0

  init(_ site: MemorySite, seed: UInt64) {
    files = Dictionary(uniqueKeysWithValues: site.folder.files.map { ($0.path, $0) })
    settings = files.filter { $0.key.hasSuffix(".yml") }
    random = SeededGenerator(seed: seed)
    // Enough that where one comes or goes most others keep their places.
    for _ in 0..<20 { _ = add() }
  }

  var folder: ContentFolder {
    ContentFolder(root: "content", files: Array(files.values), attachments: Array(attachments))
  }

  /// - Returns: what was done.
  mutating func edit() -> String {
    serial += 1
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<60: return editEntry()
    case 60..<69: return add()
    case 69..<78: return remove()
    case 78..<84: return rename()
    case 84..<86: return attach()
    case 86..<95: return editSettings()
    default: return breakFile()
    }
  }

  // MARK: - Entries

  private var entries: [String] { files.keys.filter { $0.hasSuffix(".md") }.sorted() }

  private static let bodies = [
    "Some words.", "## First\n\nWords.\n\n## Second\n\nMore.", "See [one](../curricula/scratch.md#first).",
    "See [two](scratch.md) and [three](../organizations/mit.md).", "A number: `sql: SELECT count(*) FROM curricula`.",
    "```figure\ntitle: Costs\nchart: bar\nquery: SELECT cost, count(*) FROM curricula GROUP BY cost\n```",
    "```entries\ncollections: [curricula]\n```", "# Wrong\n\n<b>raw</b>", "",
    "See [all](../curricula) and [a part](folder-1/01-part.md#first).", "![What it shows](folder-2/picture.png)",
  ]

  private static let lines = [
    "title: Alpha", "title: Beta", "title: Scratch", "tags: [algorithms]", "tags: [programming, data-science]",
    "tags: [algoritms]", "grade_bands: [k-5]", "grade_bands: [6-8, 9-12]", "status: draft", "status: retired",
    "published: 2026-01-02", "published: 2026-06-30", "updated: 2026-02-03", "expires: 2026-01-01",
    "related: [curricula/scratch]", "related: [scratch]", "related: [organizations/mit]", "redirect_from: [old/place]",
    "redirect_from: [tags]", "provider: mit", "provider: nobody", "cost: free", "cost: paid",
    "standards: [1A-AP-08]", "standards: [1A-AP-09, 1A-AP-10]", "notes: See [x](scratch.md).",
    "summary: In other words.", "replaced_by: curricula/scratch", "unknown: 1", "extra: Words.", "motto: Words.",
    "price: free",
  ]

  private func entry(_ random: inout SeededGenerator) -> String {
    var lines: [String: String] = ["title": "title: Entry \(serial)", "summary": "summary: What it is."]
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      guard let line = RandomEdits.lines.randomElement(using: &random) else { continue }
      lines[String(line.prefix { $0 != ":" })] = line
    }
    let body = RandomEdits.bodies.randomElement(using: &random) ?? ""
    return "---\n\(lines.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n"))\n---\n\(body)\n"
  }

  private mutating func editEntry() -> String {
    guard let path = entries.randomElement(using: &random), let file = files[path] else { return add() }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let isRewritten = Int.random(in: 0..<4, using: &random) == 0
    write(isRewritten ? entry(&random) : changed(text), to: path)
    return "\(isRewritten ? "rewrote" : "edited") \(path)"
  }

  /// One line of front matter in the place of another, or more text.
  private mutating func changed(_ text: String) -> String {
    if Bool.random(using: &random) { return text + "\nOne more sentence, number \(serial).\n" }
    guard let line = RandomEdits.lines.randomElement(using: &random) else { return text }
    let key = line.prefix { $0 != ":" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.removeAll { $0.hasPrefix(key + ":") }
    lines.insert(line, at: min(1, lines.count))
    return lines.joined(separator: "\n")
  }

  private mutating func add() -> String {
    let paths = [
      "curricula/new-\(serial).md", "curricula/new-\(serial)-b.md", "curricula/index.md",
      "organizations/new-\(serial).md", "curricula/folder-\(serial % 4)/index.md",
      "curricula/folder-\(serial % 4)/0\(serial % 3)-part.md", "curricula/scratch-\(serial % 5).md",
    ]
    guard let path = paths.randomElement(using: &random) else { return "" }
    write(entry(&random), to: path)
    return "added \(path)"
  }

  private mutating func remove() -> String {
    guard entries.count > 6, let path = entries.randomElement(using: &random) else { return add() }
    files[path] = nil
    return "removed \(path)"
  }

  private mutating func rename() -> String {
    guard let path = entries.randomElement(using: &random), let file = files[path] else { return add() }
    let new = "curricula/renamed-\(serial % 9).md"
    files[path] = nil
    write(String(decoding: file.bytes, as: UTF8.self), to: new)
    return "renamed \(path) to \(new)"
  }

  /// An image or a document comes or goes.
  private mutating func attach() -> String {
    let path = "curricula/folder-\(serial % 4)/picture.png"
    if attachments.remove(path) == nil { attachments.insert(path) }
    return "attached \(path), or took it away"
  }

  private mutating func breakFile() -> String {
    guard let path = entries.randomElement(using: &random) else { return add() }
    let broken = ["", "no front matter", "---\ntitle: [\n---\n", "---\ntitle: x\n", "---\ntitle: x\ntitle: y\n---\n"]
    write(broken.randomElement(using: &random) ?? "", to: path)
    return "broke \(path)"
  }

  // MARK: - Settings

  private mutating func editSettings() -> String {
    guard let path = settings.keys.sorted().randomElement(using: &random) else { return "" }
    guard let file = files[path] else {
      files[path] = settings[path]
      return "brought \(path) back"
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      files[path] = nil
      return "removed \(path)"
    case 1...4: files[path] = settings[path]
    default:
      let text = String(decoding: file.bytes, as: UTF8.self)
      write(SettingsEdits.changed(path, text, using: &random), to: path)
    }
    return "changed \(path)"
  }

  private mutating func write(_ text: String, to path: String) {
    files[path] = SourceFile(root: "content", path: path, text: text)
  }
}
