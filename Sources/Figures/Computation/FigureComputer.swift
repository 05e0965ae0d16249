package import Catalog
package import Diagnostics
import Markup
import Tables

extension ComputedTexts {
  /// Computes every figure, number and list of entries in the texts of a catalog.
  ///
  /// The database is made only when a text asks for it.
  package static func compute(_ catalog: LinkedCatalog) -> (ComputedTexts, [Diagnostic]) {
    var computer = FigureComputer(catalog: catalog)
    var items: [TextID: [Item]] = [:]
    for index in catalog.entries.indices where catalog.entries[index].computes && catalog.hasPage(index) {
      for (text, document, file) in catalog.entries[index].texts(at: index) where !document.embeds.isEmpty {
        items[text] = document.embeds.map { computer.item($0, of: index, in: file) }
      }
    }
    return (ComputedTexts(items), computer.diagnostics)
  }
}

extension Entry {
  fileprivate var computes: Bool { !body.embeds.isEmpty || !chapters.isEmpty }

  fileprivate func texts(at index: Int) -> [(TextID, MarkupDocument, SourceFile)] {
    [(TextID(entry: index), body, file)]
      + chapters.enumerated().map { (TextID(entry: index, chapter: $0), $1.body, $1.file) }
  }
}

extension Chart {
  /// Whether the drawing is a table itself, or numbers that are read as they stand.
  fileprivate var showsItsData: Bool {
    switch self {
    case .table, .number, .matrix: true
    case .bar, .stackedBar, .line, .dot, .timeline: false
    }
  }
}

private struct FigureComputer {
  let catalog: LinkedCatalog
  var diagnostics: [Diagnostic] = []
  private let formatting: Formatting
  private var database: CatalogDatabase?
  /// How many figures each entry has so far.
  private var figures: [Int: Int] = [:]

  init(catalog: LinkedCatalog) {
    self.catalog = catalog
    formatting = Formatting(formats: catalog.configuration.site.formats)
  }

  mutating func item(
    _ embed: MarkupDocument.Embed, of entry: Int, in file: SourceFile
  ) -> ComputedTexts.Item {
    switch embed.kind {
    case .figure: figure(embed, of: entry, in: file)
    case .entries: entries(embed, in: file)
    case .value: value(QueryText(embed, in: file))
    }
  }

  private func settings(_ embed: MarkupDocument.Embed, in file: SourceFile) -> SettingsReader {
    let lines = embed.text.utf8.count { $0 == UInt8(ascii: "\n") }
    let start = file.offset(ofLine: embed.place.line) ?? file.bytes.count
    let end = file.offset(ofLine: embed.place.line + lines) ?? file.bytes.count
    return SettingsReader(file: file, range: start..<max(start, end), firstLine: embed.place.line)
  }

  // MARK: - Figures

  private mutating func figure(
    _ embed: MarkupDocument.Embed, of entry: Int, in file: SourceFile
  ) -> ComputedTexts.Item {
    var settings = settings(embed, in: file)
    let block = FigureBlock.read(&settings)
    diagnostics += settings.finish()
    guard let block, let result = result(of: block.query) else { return .nothing }
    let table = TableMaker(catalog: catalog, formatting: formatting).table(result, unit: block.unit)
    if table.rows.isEmpty {
      report(EmptyFigure(title: block.title), file, block.titlePlace)
    } else if let misfit = block.chart.misfit(table) {
      report(ChartMismatch(chart: block.chart, misfit: misfit), file, block.chartPlace)
      return .nothing
    }
    figures[entry, default: 0] += 1
    return .figure(drawn(block, table, id: "Figure-\(figures[entry] ?? 0)"))
  }

  private func drawn(_ block: FigureBlock, _ table: FigureTable, id: String) -> Figure {
    let unit = block.unit == "%" ? nil : block.unit
    return Figure(
      id: id, title: block.title, chart: block.chart, unit: unit, note: block.note, source: block.source,
      description: block.description,
      drawing: block.chart.draw(table, unit: unit, title: block.title, formatting: formatting),
      data: block.chart.showsItsData ? nil : dataTable(table, caption: block.title),
      facts: block.chart.facts(table),
      hasUnknown: table.rows.contains { $0.contains { $0.value == .unknown } })
  }

  // MARK: - Numbers in sentences

  private mutating func value(_ query: QueryText) -> ComputedTexts.Item {
    guard let result = result(of: query) else { return .nothing }
    let table = TableMaker(catalog: catalog, formatting: formatting).table(result)
    guard table.rows.count == 1, table.columns.count == 1 else {
      let fault = NotOneValue(rows: table.rows.count, columns: table.columns.count)
      report(fault, query.file, query.range)
      return .nothing
    }
    var html = LinkedHTML()
    html.text(of: table.rows[0][0])
    return .value(html)
  }

  private mutating func result(of query: QueryText) -> QueryResult? {
    do {
      let database = try self.database ?? CatalogDatabase(catalog)
      self.database = database
      return try database.run(query.sql).get()
    } catch let failure as QueryFailure {
      diagnostics.append(query.diagnostic(of: failure))
    } catch {
      report(InvalidQuery(message: "\(error)"), query.file, query.range)
    }
    return nil
  }

  // MARK: - Lists of entries

  private mutating func entries(_ embed: MarkupDocument.Embed, in file: SourceFile) -> ComputedTexts.Item {
    var settings = settings(embed, in: file)
    let block = EntriesBlock.read(&settings, in: catalog)
    let faults = settings.finish()
    diagnostics += faults
    let entries = block.matches(in: catalog)
    if entries.isEmpty, faults.isEmpty {
      let fence = SourceRange(SourcePosition(line: embed.place.line - 1, column: 1), length: 10)
      report(NoMatchingEntries(), file, fence)
    }
    return .entries(entries)
  }

  private mutating func report(_ fault: some Fault, _ file: SourceFile, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}
