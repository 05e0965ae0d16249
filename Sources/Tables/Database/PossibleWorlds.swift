import GRDB

/// A count that is not published: anything from nothing to one below its bound.
struct HiddenCell: Sendable {
  let table: String
  let column: String
  let row: Int64
  let bound: Int

  var lowest: Int { 0 }
  var highest: Int { bound - 1 }

  static func write(_ cells: [HiddenCell], _ value: (HiddenCell) -> Int, _ database: Database) throws {
    for cell in cells {
      try database.execute(
        sql: "UPDATE \"\(cell.table)\" SET \"\(cell.column)\" = ? WHERE rowid = ?",
        arguments: [value(cell), cell.row])
    }
  }
}

/// A result with every hidden count at its least, and with every one at its greatest. What is the same in both does
/// not depend on them; what differs is not known. So sums, averages and shares need no treatment of their own.
struct PossibleWorlds {
  let low: [[QueryValue]]
  let high: [[QueryValue]]

  func known() throws(QueryFailure) -> [[QueryValue]] {
    guard low.count == high.count else { throw .dependsOnHidden }
    return zip(low, high).map { low, high in zip(low, high).map(PossibleWorlds.known) }
  }

  private static func known(_ low: QueryValue, _ high: QueryValue) -> QueryValue {
    if low == high { return low }
    // From nothing to a bound: the hidden count itself, or a sum of nothing else.
    if case .integer(0) = low, case .integer(let most) = high, most > 0 { return .hidden(below: most + 1) }
    return .unknown
  }
}
