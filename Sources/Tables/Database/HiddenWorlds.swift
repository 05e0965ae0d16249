import GRDB

/// A count that is not published: anything from nothing to one below its bound.
struct HiddenCell: Sendable {
  let table: String
  let column: String
  let row: Int64
  let bound: Int

  var highest: Int { bound - 1 }

  func isRead(by statement: Statement) -> Bool {
    statement.databaseRegion.isModified(byEventsOfKind: .update(tableName: table, columnNames: [column]))
  }
}

/// What hidden counts might be: a number of worlds, in each of which every one of them has some value.
///
/// In the first world all are nothing, in the second all are the most that they may be. Where there are so few hidden
/// counts that every assignment can be tried, all of them follow, and what is the same in all does not depend on a
/// hidden count for certain. Otherwise rounds of worlds follow in which each count takes eleven values from its least
/// to its greatest, in an order of its own: no two go up and down together, so that a difference, a rank or a
/// comparison of hidden counts shows. The orders are pseudo-random and the same in every build.
struct HiddenWorlds {
  private static let values = 11
  private static let mostRounds = 9

  private let cells: [HiddenCell]
  private let rounds: Int
  /// How many assignments there are, where all are tried.
  private let assignments: Int?

  /// - Parameter steps: what one run of the query takes; a costly one gets fewer rounds.
  init(_ cells: [HiddenCell], steps: Int) {
    self.cells = cells
    let rounds = min(max(200_000 / max(1, steps), 1), HiddenWorlds.mostRounds)
    self.rounds = rounds
    assignments = HiddenWorlds.assignments(of: cells, atMost: rounds * HiddenWorlds.values)
  }

  private static func assignments(of cells: [HiddenCell], atMost most: Int) -> Int? {
    var count = 1
    for cell in cells {
      let (product, isOver) = count.multipliedReportingOverflow(by: cell.bound)
      if isOver || product > most { return nil }
      count = product
    }
    return count
  }

  /// Calls `body` in each world but the first, in which the database is before and afterwards.
  func forEach(in database: Database, _ body: () throws -> Void) throws {
    defer { try? write(database) { _, _ in 0 } }
    try write(database) { _, cell in cell.highest }
    try body()
    if let assignments { return try everyAssignment(assignments, database, body) }
    for round in 0..<rounds {
      let orders = cells.indices.map { HiddenWorlds.order(ofCell: $0, round: round) }
      for world in 0..<HiddenWorlds.values {
        try write(database) { index, cell in cell.value(ofRank: orders[index][world], of: HiddenWorlds.values) }
        try body()
      }
    }
  }

  private func everyAssignment(_ count: Int, _ database: Database, _ body: () throws -> Void) throws {
    for number in 0..<count {
      var rest = number
      let values = cells.map { cell in
        defer { rest /= cell.bound }
        return rest % cell.bound
      }
      try write(database) { index, _ in values[index] }
      try body()
    }
  }

  private func write(_ database: Database, _ value: (Int, HiddenCell) -> Int) throws {
    var statements: [String: Statement] = [:]
    for (index, cell) in cells.enumerated() {
      let key = "\(cell.table).\(cell.column)"
      // A schema may have a field that is called rowid, but none that begins with a hyphen below.
      let statement =
        try statements[key]
        ?? database.makeStatement(sql: "UPDATE \"\(cell.table)\" SET \"\(cell.column)\" = ? WHERE _rowid_ = ?")
      statements[key] = statement
      try statement.execute(arguments: [value(index, cell), cell.row])
    }
  }

  /// The numbers from 0 up, shuffled.
  private static func order(ofCell cell: Int, round: Int) -> [Int] {
    var numbers = Array(0..<values)
    var state = UInt64(truncatingIfNeeded: cell) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: round)
    for index in stride(from: values - 1, to: 0, by: -1) {
      state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
      numbers.swapAt(index, Int(state % UInt64(index + 1)))
    }
    return numbers
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private static func mixed(_ state: UInt64) -> UInt64 {
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension HiddenCell {
  /// Spread from the least to the greatest; each of them where there are no more.
  fileprivate func value(ofRank rank: Int, of ranks: Int) -> Int {
    if bound <= ranks { return rank % bound }
    return highest / (ranks - 1) * rank + highest % (ranks - 1) * rank / (ranks - 1)
  }
}
