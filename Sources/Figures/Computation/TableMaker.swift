import Catalog
import Tables

/// Writes the result of a query as people read it: references as titles, terms as labels, numbers with separators.
struct TableMaker {
  let catalog: LinkedCatalog
  let formatting: Formatting

  /// - Parameter unit: of the figure; `%` makes numbers percentages.
  func table(_ result: QueryResult, unit: String? = nil) -> FigureTable {
    let link = linkColumn(of: result.columns)
    let shown = result.columns.indices.filter { $0 != link?.index }
    let titled = result.columns.firstIndex { $0.origin?.name == "title" }
    let columns = shown.map { column(result, $0, unit) }
    let rows = result.rows.map { row in
      let target = link.flatMap { entry(row[$0.index], of: $0.collection) }
      return zip(shown, columns).map { index, column in
        cell(row[index], result.columns[index].origin, column.kind, target: index == titled ? target : nil)
      }
    }
    return FigureTable(columns: columns, rows: rows)
  }

  /// A column of slugs beside one of titles: it is not shown, but tells where each row leads.
  private func linkColumn(of columns: [QueryResult.Column]) -> (index: Int, collection: String)? {
    guard columns.contains(where: { $0.origin?.name == "title" }) else { return nil }
    return columns.enumerated().lazy.compactMap { index, column in
      guard case .slug(let collection)? = column.origin?.meaning else { return nil }
      return (index, collection)
    }.first
  }

  private func column(_ result: QueryResult, _ index: Int, _ unit: String?) -> FigureTable.Column {
    let column = result.columns[index]
    let isRenamed = column.name != column.origin?.name
    return FigureTable.Column(
      label: isRenamed ? column.name : column.origin?.label ?? column.name,
      kind: kind(column.origin, result.rows.lazy.map { $0[index] }, unit, isFirst: index == 0))
  }

  /// - Parameter isFirst: what has no value at all is taken for numbers, unless it is the first column: that names rows.
  private func kind(
    _ origin: ColumnDefinition?, _ values: some Sequence<QueryValue>, _ unit: String?, isFirst: Bool
  ) -> FigureTable.Kind {
    switch origin?.meaning {
    case .percent?: return .number(.percent)
    case .money?: return .number(.money)
    case .slug?, .reference?, .term?, .date?, .boolean?, .url?: return .text
    default: break
    }
    var hasNumber = origin.map { $0.storage != .text } ?? !isFirst
    for value in values {
      switch value {
      case .text: return .text
      // What depends on a count is a number too.
      case .integer, .real, .hidden, .unknown: hasNumber = true
      case .null: break
      }
    }
    return hasNumber ? .number(unit == "%" ? .percent : .plain) : .text
  }

  // MARK: - Cells

  private func cell(
    _ value: QueryValue, _ origin: ColumnDefinition?, _ kind: FigureTable.Kind, target: Int?
  ) -> FigureTable.Cell {
    switch value {
    case .null: return FigureTable.Cell(value: .empty, text: "")
    case .hidden(let bound): return FigureTable.Cell(value: .unknown, text: "<\(formatting.integer(bound))")
    case .unknown: return FigureTable.Cell(value: .unknown, text: formatting.unknown)
    case .integer(let number) where origin?.meaning == .boolean:
      return FigureTable.Cell(value: .text("\(number)"), text: number == 0 ? "–" : "✓")
    case .integer(let number): return self.number(Double(number), exact: number, origin, kind)
    case .real(let number): return self.number(number, exact: nil, origin, kind)
    case .text(let text): return self.text(text, origin, target)
    }
  }

  private func number(
    _ number: Double, exact: Int?, _ origin: ColumnDefinition?, _ kind: FigureTable.Kind
  ) -> FigureTable.Cell {
    let text: String
    switch kind {
    case .number(.percent): text = formatting.percent(origin == nil ? rounded(number) : number)
    case .number(.money): text = formatting.money(number)
    default:
      if origin?.meaning == .name, let exact {
        text = String(exact)
      } else {
        text =
          exact.map(formatting.integer) ?? (origin == nil ? formatting.rounded(number) : formatting.decimal(number))
      }
    }
    return FigureTable.Cell(value: kind == .text ? .text(text) : .number(number), text: text)
  }

  private func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

  private func text(_ text: String, _ origin: ColumnDefinition?, _ target: Int?) -> FigureTable.Cell {
    switch origin?.meaning {
    case .slug(let collection)?: return entry(text, in: [collection])
    case .reference(let collections)?: return entry(text, in: collections)
    case .term(let name)?:
      let label = catalog.configuration.vocabularies[name]?.term(text)?.label ?? text
      return FigureTable.Cell(value: .text(label), text: label)
    case .date?:
      let shown = CalendarDate(text).map(formatting.date) ?? text
      return FigureTable.Cell(value: .text(text), text: shown)
    default: return FigureTable.Cell(value: .text(text), text: text, target: target)
    }
  }

  private func entry(_ text: String, in collections: [String]) -> FigureTable.Cell {
    let parts = text.split(separator: "/").map(String.init)
    let id =
      parts.count == 2
      ? EntryID(collection: parts[0], slug: parts[1]) : EntryID(collection: collections.first ?? "", slug: text)
    guard let index = catalog.catalog.index(of: id), catalog.hasPage(index) else {
      return FigureTable.Cell(value: .text(text), text: text)
    }
    let title = catalog.entries[index].common.title
    return FigureTable.Cell(value: .text(title), text: title, target: index)
  }

  private func entry(_ value: QueryValue, of collection: String) -> Int? {
    guard case .text(let slug) = value else { return nil }
    return catalog.catalog.index(of: EntryID(collection: collection, slug: slug))
  }
}
