package import Catalog
package import Diagnostics

/// Makes entries of a collection from the rows of a spreadsheet.
package struct SheetImport: Sendable {
  private let sheet: Sheet
  private let schema: CollectionSchema
  private let map: ColumnMap
  private let reader: CellReader
  private let existing: Set<EntryID>

  /// - Parameter existing: the names of all files of entries, also of those that could not be read.
  package init(
    _ sheet: Sheet, _ schema: CollectionSchema, map: ColumnMap, _ catalog: LinkedCatalog, existing: Set<EntryID>
  ) {
    self.sheet = sheet
    self.schema = schema
    self.map = map
    self.existing = existing
    reader = CellReader(catalog)
  }

  /// An entry for each row, and the rows whose names are taken.
  package func drafts() -> ([DraftEntry], [Diagnostic]) {
    var rows: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    let drafts = sheet.rows.map { row -> DraftEntry in
      let (slug, column) = slug(row, taken: rows)
      let id = EntryID(collection: schema.name, slug: slug)
      if rows[slug] != nil || existing.contains(id) {
        let fault = ExistingEntry(id: id.description, row: rows[slug])
        diagnostics.append(Diagnostic(fault, file: sheet.file, range: Sheet.place(row: row.number, column: column)))
      }
      rows[slug] = rows[slug] ?? row.number
      return draft(row, id)
    }
    return (drafts, diagnostics)
  }

  /// From its own column, or from the title; with the column that it comes from.
  private func slug(_ row: Sheet.Row, taken rows: [String: Int]) -> (String, column: Int) {
    if let column = map.targets.firstIndex(where: { $0.name == "slug" }), !row.cells[column].isEmpty {
      return (row.cells[column], column)
    }
    let column = map.targets.firstIndex { $0.name == "title" } ?? 0
    let title = map.targets[column].name == "title" ? row.cells[column] : ""
    let slug = Slugs.slug(title.isEmpty ? "row \(row.number)" : title)
    // Two rows may have one title; a row with the title of an entry is that entry, most probably.
    return (Slugs.free(slug) { rows[$0] != nil }, column)
  }

  private func draft(_ row: Sheet.Row, _ id: EntryID) -> DraftEntry {
    var cells: [EntryText.Cell] = []
    var body: (text: String, column: Int)?
    for (column, target) in map.targets.enumerated() where !row.cells[column].isEmpty {
      switch target {
      case .slug, .nothing: break
      case .body: body = (row.cells[column], column)
      case .field(let path):
        guard let field = field(path[...], CommonFields.declarations + schema.fields) else { continue }
        cells.append(EntryText.Cell(path: path, column: column, values: reader.values(row.cells[column], field)))
      }
    }
    let text = EntryText(cells, schema, body: body)
    return DraftEntry(
      id: id, row: row.number, text: text.text, sheet: sheet.file, columns: text.columns, header: sheet.header)
  }

  private func field(_ path: ArraySlice<String>, _ fields: [Field]) -> Field? {
    guard let field = fields.first(where: { $0.name == path.first }) else { return nil }
    guard case .group(let inner) = field.type, path.count > 1 else { return field }
    return self.field(path.dropFirst(), inner)
  }
}
