/// What of a result holds whatever the hidden counts are. A value is known where it is the same in every world, so
/// that sums, averages and shares need no treatment of their own.
///
/// Rows that only change places, because they are sorted by a hidden count, are recognised by the columns that have
/// the same values in both worlds.
struct PossibleResult {
  private enum Cell {
    case known(QueryValue)
    /// From nothing to so many: a hidden count itself, or a sum of nothing else.
    case upTo(Int)
    case unknown
  }

  private let first: [[QueryValue]]
  private var cells: [[Cell]]
  private var isMoved: [Bool]
  private var hasCompared = false

  /// - Parameter rows: with every hidden count at its least.
  init(_ rows: [[QueryValue]]) {
    first = rows
    cells = rows.map { $0.map(Cell.known) }
    isMoved = Array(repeating: false, count: rows.count)
  }

  /// - Parameter rows: in another world; the first time, in that with every hidden count at its greatest.
  mutating func compare(_ rows: [[QueryValue]]) throws(QueryFailure) {
    guard rows.count == first.count else { throw .dependsOnHidden }
    for (index, other) in places(in: rows).enumerated() {
      if other != index { isMoved[index] = true }
      for column in cells[index].indices { compare(&cells[index][column], rows[other][column]) }
    }
    hasCompared = true
  }

  private func compare(_ cell: inout Cell, _ value: QueryValue) {
    switch (cell, value) {
    case (.known(let known), _) where known == value: break
    case (.known(.integer(0)), .integer(let most)) where most > 0 && most < .max && !hasCompared: cell = .upTo(most)
    case (.upTo(let most), .integer(let number)) where (0...most).contains(number): break
    default: cell = .unknown
    }
  }

  /// - Throws: when nothing in a row shows that its place depends on a hidden count.
  func known() throws(QueryFailure) -> [[QueryValue]] {
    for (row, isMoved) in zip(cells, isMoved) where isMoved && row.allSatisfy(PossibleResult.isKnown) {
      throw .dependsOnHidden
    }
    return cells.map { $0.map(PossibleResult.value) }
  }

  private static func isKnown(_ cell: Cell) -> Bool { if case .known = cell { true } else { false } }

  private static func value(_ cell: Cell) -> QueryValue {
    switch cell {
    case .known(let value): value
    case .upTo(let most): .hidden(below: most + 1)
    case .unknown: .unknown
    }
  }

  // MARK: - Rows that have moved

  /// Where each row of the first world is in another.
  private func places(in rows: [[QueryValue]]) -> [Int] {
    let stay = Array(rows.indices)
    let columns = (first.first ?? []).indices.filter { column in
      let values = (first.map { $0[column] }, rows.map { $0[column] })
      return values.0 == values.1 || counts(values.0) == counts(values.1)
    }
    func key(_ row: [QueryValue]) -> [QueryValue] { columns.map { row[$0] } }
    if zip(first, rows).allSatisfy({ key($0) == key($1) }) { return stay }
    var places = Dictionary(grouping: rows.indices.reversed()) { key(rows[$0]) }
    let found = first.compactMap { places[key($0)]?.popLast() }
    return found.count == rows.count ? found : stay
  }

  private func counts(_ values: [QueryValue]) -> [QueryValue: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
