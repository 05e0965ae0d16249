import Catalog
import Figures
import Foundation
import Tables

#if canImport(FoundationXML)
  import FoundationXML
#endif

typealias Cell = FigureTable.Cell

let formatting = Formatting(formats: SiteSettings.Formats())

func text(_ text: String, _ target: Int? = nil) -> Cell { Cell(value: .text(text), text: text, target: target) }

func count(_ number: Double, _ target: Int? = nil) -> Cell {
  Cell(value: .number(number), text: formatting.decimal(number), target: target)
}

let hidden = Cell(value: .unknown, text: "<10")
let nothing = Cell(value: .empty, text: "")

/// A column of text whose label starts with a small letter; any other is of numbers.
func data(_ labels: String..., rows: [[Cell]], style: NumberStyle = .plain) -> FigureTable {
  let columns = labels.map { label in
    FigureTable.Column(label: label, kind: label.first?.isLowercase == true ? .text : .number(style))
  }
  return FigureTable(columns: columns, rows: rows)
}

extension Chart {
  /// Addresses of entries are `/3/`.
  func html(_ table: FigureTable, unit: String? = nil, title: String = "Title") -> String {
    draw(table, unit: unit, title: title, formatting: formatting).html { "/\($0)/" }
  }

  /// Columns and rows that it can draw: of all there is to draw, some with values that are not published.
  func sample(rows size: Int, label: (Int) -> String = { "Row \($0)" }) -> FigureTable {
    let indices = 0..<size
    switch self {
    case .number: return data("Number", rows: [[count(Double(size))]])
    case .table, .bar:
      return data(
        "name", "Number", rows: indices.map { [text(label($0), $0), $0 == 2 ? hidden : count(Double($0))] })
    case .stackedBar, .line, .dot:
      return data(
        "name", "One", "Two",
        rows: indices.map { [text(label($0), $0), count(Double($0)), [hidden, nothing, count(7)][$0 % 3]] })
    case .timeline:
      return data(
        "name", "start", "end", "lane",
        rows: indices.map { index in
          let end = index % 3 == 0 ? nothing : text("\(2018 + index % 9)-06")
          return [text(label(index), index), text("\(2018 + index % 9)-03"), end, text(label(index % 2))]
        })
    case .matrix: return data("row", "column", rows: indices.map { [text(label($0), $0), text(label($0 % 8))] })
    }
  }
}

/// Whether a text is a fragment of XML, as HTML that is written with care can be.
func isWellFormed(_ html: String) -> Bool {
  XMLParser(data: Data("<body>\(html)</body>".utf8)).parse()
}

/// The values of an attribute, of the elements that have another text before it in their tag.
func values(of attribute: String, in html: String, where isMeant: (Substring) -> Bool = { _ in true }) -> [String] {
  html.split(separator: "<").compactMap { element in
    guard let tag = element.split(separator: ">").first, isMeant(tag) else { return nil }
    let parts = tag.components(separatedBy: " \(attribute)=\"")
    return parts.count > 1 ? parts[1].components(separatedBy: "\"")[0] : nil
  }
}

/// The lengths of the bars, in percent of the plot.
func barLengths(_ html: String) -> [Double] {
  values(of: "width", in: html) { $0.contains("chart-fill series-") && $0.contains("%") }
    .compactMap { Double($0.dropLast()) }
}
