package import Catalog
package import Diagnostics
import Foundation
import Rules
package import Spreadsheets

/// Rows of a spreadsheet as entries of a content folder, judged as if they were there already.
package struct EntryImport: Sendable {
  /// Entries without an error.
  package let good: [DraftEntry]
  /// Of the sheet, by row and column; and of entries that are there, where a row clashes with one.
  package let diagnostics: [Diagnostic]
  package let rowCount: Int

  package struct Options: Sendable {
    package var collection: String
    /// Names of fields by heading.
    package var chosen: [(heading: String, field: String)]
    package var asOf: CalendarDate
    /// Whether a warning is as bad as an error.
    package var strict: Bool

    package init(
      collection: String, chosen: [(heading: String, field: String)], asOf: CalendarDate, strict: Bool = false
    ) {
      self.collection = collection
      self.chosen = chosen
      self.asOf = asOf
      self.strict = strict
    }
  }

  /// A choice of the command line that makes no sense, in words.
  package struct WrongChoice: Error { package let words: String }

  /// From folders and files that have been read: a pure function.
  package static func make(
    _ sheetFile: SourceFile, into folder: ContentFolder, _ options: Options
  ) async throws -> EntryImport {
    let before = await LinkedContent.make(folder, asOf: options.asOf)
    guard let schema = before.catalog.configuration.schema(options.collection) else {
      throw WrongChoice(words: words(forUnknown: options.collection, before.catalog.configuration))
    }
    let (sheet, reading) = Sheet.read(sheetFile)
    guard let sheet, reading.errorCount == 0 else { return EntryImport(good: [], diagnostics: reading, rowCount: 0) }
    for choice in options.chosen {
      if let fault = ColumnMap.fault(of: choice, sheet, schema) { throw WrongChoice(words: fault) }
    }
    let (map, columns) = ColumnMap.make(sheet, schema, chosen: options.chosen)
    let existing = Set(folder.files.compactMap { EntryID(contentPath: $0.path) })
    let maker = SheetImport(sheet, schema, map: map, before.catalog, existing: existing)
    let (drafts, names) = maker.drafts()
    var judge = DraftJudge(folder: folder, before: before, options: options)
    let taken = Set(names.map(\.range.start.line))
    let good = await judge.good(drafts.filter { !taken.contains($0.row) })
    let rows = columns.isEmpty ? onceAColumn(judge.diagnostics) : judge.diagnostics.filter { !$0.tellsOfAbsence }
    // With columns amiss no row is whole.
    return EntryImport(
      good: columns.isEmpty ? good : [], diagnostics: (columns + names + rows).inOrder(), rowCount: sheet.rows.count)
  }

  /// What every row lacks is told of the first.
  private static func onceAColumn(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var told: Set<String> = []
    return diagnostics.filter { $0.severity == .error || !$0.tellsOfAbsence || told.insert($0.message).inserted }
  }

  private static func words(forUnknown collection: String, _ configuration: Configuration) -> String {
    let names = configuration.schemas.map(\.name)
    let near = nearestMatch(to: collection, among: names).map { "; did you mean '\($0)'?" }
    return "there is no collection '\(collection)'" + (near ?? "; there are \(names.joined(separator: ", "))")
  }

  /// Writes the good entries, each into a file that was not there.
  ///
  /// - Returns: the paths of the files.
  /// - Throws: `FileError`; what was written before it stays.
  package func write(into content: String) throws -> [String] {
    try good.map { draft in
      let path = "\(content)/\(draft.path)"
      do {
        try Data(draft.text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      } catch {
        throw FileError("cannot write \(path): \(error.localizedDescription)")
      }
      return path
    }
  }
}

extension Diagnostic {
  /// Whether it tells of a field that is not there, as it would be where a heading was not understood.
  fileprivate var tellsOfAbsence: Bool { ["missing-field", "recommended-field"].contains(rule.id) }
}
