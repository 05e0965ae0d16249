package import Tables

/// What a query returned, as a figure shows it: every value is written as people write it, and knows its entry.
package struct FigureTable: Sendable {
  package struct Column: Sendable {
    package let label: String
    package let kind: Kind

    package init(label: String, kind: Kind) {
      self.label = label
      self.kind = kind
    }
  }

  package enum Kind: Hashable, Sendable {
    case text
    /// A number, with how it is written.
    case number(NumberStyle)
  }

  package struct Cell: Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case number(Double)
      /// It depends on a count that is not published.
      case unknown
      case empty
    }

    package let value: Value
    /// As it is shown: `28,000`, `17%`, `<10`, `Core 1`; nothing where it is empty.
    package let text: String
    /// The index in the catalog of the entry that the value leads to.
    package let target: Int?

    package init(value: Value, text: String, target: Int? = nil) {
      self.value = value
      self.text = text
      self.target = target
    }
  }

  package let columns: [Column]
  /// As many cells as there are columns in each, in the order of the query.
  package let rows: [[Cell]]

  package init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}
