/// What a query returned.
package struct QueryResult: Sendable {
  package struct Column: Sendable {
    /// As the query names it.
    package let name: String
    /// The column of a table that it comes from unchanged, where it does.
    package let origin: ColumnDefinition?
  }

  package let columns: [Column]
  /// As many values as there are columns in each.
  package let rows: [[QueryValue]]
}

/// One value of a result.
package enum QueryValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// A number of people that is not published: fewer than so many.
  case hidden(below: Int)
  /// It depends on a number that is not published.
  case unknown
}

/// Why a query has no result.
package enum QueryFailure: Error, Hashable, Sendable {
  /// What SQLite says, and the byte of the query at which it does.
  case invalid(message: String, offset: Int?)
  case unknownColumn(String, offset: Int?, suggestion: String?)
  case unknownTable(String, offset: Int?, suggestion: String?)
  /// It would do something other than read, or is not the same on every machine; what is named.
  case refused(String)
  case empty
  /// There is a second statement, which begins at this byte.
  case severalStatements(offset: Int)
  case tooManySteps
  case tooManyRows(limit: Int)
  /// Its texts are longer, together, than so many bytes.
  case tooLong(limit: Int)
  /// Which rows there are, or in which order, depends on a number that is not published.
  case dependsOnHidden
}

/// Bounds on the work of one query; the same on every machine.
package struct QueryLimits: Sendable {
  /// Of SQLite's virtual machine.
  package var steps: Int
  package var rows: Int
  /// Of all texts of the result.
  package var bytes: Int
  /// Of a single value, on the way to the result too. It bounds what one step may cost.
  package var bytesOfValue: Int
  /// Functions on long texts can make few steps slow. It ends what no bound above has.
  package var seconds = 20

  package init(steps: Int, rows: Int, bytes: Int, bytesOfValue: Int) {
    self.steps = steps
    self.rows = rows
    self.bytes = bytes
    self.bytesOfValue = bytesOfValue
  }

  /// For what stands on a page.
  package static let page = QueryLimits(steps: 20_000_000, rows: 2_000, bytes: 4_000_000, bytesOfValue: 100_000)
  /// For what a person asks at the terminal.
  package static let terminal = QueryLimits(
    steps: 400_000_000, rows: 1_000_000, bytes: 256_000_000, bytesOfValue: 4_000_000)
}
