import Catalog

/// The days that `2018`, `2018-03` or `2018-03-15` stands for.
struct DateSpan: Hashable {
  /// Counted from a day long ago.
  let days: Range<Int>

  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).count
    guard (1...3).contains(parts), let first = CalendarDate(text + String(repeating: "-01", count: 3 - parts))
    else { return nil }
    let month = Month(first)
    switch parts {
    case 1: days = month.firstDay..<Month(index: month.index + 12).firstDay
    case 2: days = month.firstDay..<Month(index: month.index + 1).firstDay
    default: days = month.firstDay + first.day - 1..<month.firstDay + first.day
    }
  }

  /// A year may come as a number.
  init?(_ cell: FigureTable.Cell) {
    guard let text = cell.dateText else { return nil }
    self.init(text)
  }
}

extension FigureTable.Cell {
  /// As it is written in the data, for a cell that can be a date.
  var dateText: String? {
    switch value {
    case .text(let text): text
    case .number(let year): Int(exactly: year).flatMap { (1000...9999).contains($0) ? String($0) : nil }
    case .unknown, .empty: nil
    }
  }
}

/// A month of a year, counted from the year 0.
struct Month: Hashable, Comparable {
  let index: Int

  init(index: Int) { self.index = index }

  init(_ date: CalendarDate) { index = date.year * 12 + date.month - 1 }

  /// The month that holds a day.
  init(holding day: Int) {
    var month = Month(index: day * 12 / 365)
    while month.firstDay > day { month = Month(index: month.index - 1) }
    while Month(index: month.index + 1).firstDay <= day { month = Month(index: month.index + 1) }
    self = month
  }

  var year: Int { index / 12 }

  /// `2018-03`.
  var text: String {
    let number = index % 12 + 1
    return "\(year)-\(number < 10 ? "0" : "")\(number)"
  }

  /// Howard Hinnant's `days_from_civil`: years begin in March, so that leap days are their last.
  var firstDay: Int {
    let month = index % 12
    let shifted = month < 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }

  static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
