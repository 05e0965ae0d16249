import Catalog
import Diagnostics
import Rules
import Spreadsheets

/// Reads drafts together with the content that they are to join, by the rules for entries.
struct DraftJudge {
  let folder: ContentFolder
  let before: LinkedContent
  let options: EntryImport.Options
  private(set) var diagnostics: [Diagnostic] = []

  init(folder: ContentFolder, before: LinkedContent, options: EntryImport.Options) {
    self.folder = folder
    self.before = before
    self.options = options
  }

  /// The drafts without a fault. Without the others they are judged again, since they may have named one of them.
  mutating func good(_ drafts: [DraftEntry]) async -> [DraftEntry] {
    var rest = drafts
    while true {
      let found = await faults(rest)
      let bad = Set(found.filter { isGrave($0.diagnostic) }.compactMap(\.row))
      // What is said of a row that remains is said again.
      diagnostics += found.filter { bad.isEmpty || $0.row.map(bad.contains) ?? false }.map(\.diagnostic)
      if bad.isEmpty { return rest }
      rest.removeAll { bad.contains($0.row) }
    }
  }

  private func isGrave(_ diagnostic: Diagnostic) -> Bool { diagnostic.severity == .error || options.strict }

  private struct Finding {
    let diagnostic: Diagnostic
    let row: Int?
  }

  private func faults(_ drafts: [DraftEntry]) async -> [Finding] {
    let files = drafts.map { SourceFile(root: folder.root, path: $0.path, text: $0.text) }
    let joined = ContentFolder(root: folder.root, files: folder.files + files, attachments: folder.attachments)
    let after = await LinkedContent.make(joined, asOf: options.asOf, after: before)
    let known = Set((before.diagnostics + checkRules(before.catalog)).map(DraftJudge.identity))
    let byFile = Dictionary(zip(files.map(\.displayPath), drafts), uniquingKeysWith: { first, _ in first })
    return (after.diagnostics + checkRules(after.catalog)).filter { !known.contains(DraftJudge.identity($0)) }
      .map { finding($0, byFile) }
  }

  private func finding(_ diagnostic: Diagnostic, _ drafts: [String: DraftEntry]) -> Finding {
    if let draft = drafts[diagnostic.file] { return Finding(diagnostic: draft.placed(diagnostic), row: draft.row) }
    // Told of an entry that is there: the other one of the two is new.
    let other = diagnostic.related.lazy.compactMap { drafts[$0.file] }.first
    return Finding(diagnostic: diagnostic, row: other?.row)
  }

  private static func identity(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    return "\(diagnostic.file):\(start.line):\(start.column):\(diagnostic.rule.id):\(diagnostic.message)"
  }
}
