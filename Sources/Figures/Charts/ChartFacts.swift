/// What a text description of a chart can say; its sentences are made by a template.
package struct ChartFacts: Hashable, Sendable {
  package struct Extreme: Hashable, Sendable {
    /// Of the row.
    package let label: String
    /// Where there are several.
    package let series: String?
    package let text: String
  }

  package var rows = 0
  /// Values that are not published.
  package var unknown = 0
  package var highest: Extreme?
  package var lowest: Extreme?
  package var series: [String] = []
  /// First and last of the axis: of a line its ends, of a timeline its span.
  package var first: String?
  package var last: String?
}

extension Chart {
  package func facts(_ table: FigureTable) -> ChartFacts {
    var facts = ChartFacts()
    facts.rows = table.rows.count
    facts.unknown = table.rows.reduce(0) { count, row in count + row.count { $0.value == .unknown } }
    return facts
  }
}
