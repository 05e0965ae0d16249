import Catalog

/// Where the points of a line chart stand from left to right, and what is written below them.
struct LineAxis {
  /// Of each row, from 0 to 100; nothing where it has no place.
  let positions: [Double?]
  let ticks: [AxisTick]

  /// Dates and numbers stand as far apart as they are; anything else in even steps, in the order of the query.
  init(_ labels: [FigureTable.Cell], kind: FigureTable.Kind, formatting: Formatting) {
    let spans = labels.compactMap { DateSpan($0) }
    if kind.isNumber {
      self.init(numbers: labels.map(\.number), kind: kind, formatting: formatting)
    } else if spans.count == labels.count, let first = spans.first {
      self.init(dates: spans.map(\.days.lowerBound), first: first.days.lowerBound)
    } else {
      self.init(names: labels.map(\.text))
    }
  }

  private init(names: [String]) {
    let positions = names.indices.map { names.count > 1 ? Double($0) / Double(names.count - 1) * 100 : 50 }
    self.positions = positions
    ticks = LineAxis.fitted(zip(positions, names).map { (position: $0, text: shortened($1)) })
  }

  private init(dates: [Int], first: Int) {
    let (low, high) = (dates.min() ?? first, dates.max() ?? first)
    let scale = TimeScale(covering: low..<max(high, low + 1), rounded: false)
    guard high > low else {
      self.init(positions: dates.map { _ in 50 }, ticks: [(50, Month(holding: low).text)])
      return
    }
    let marks = scale.ticks.map { (position: scale.position($0.day), text: $0.text) }
    self.init(positions: dates.map { scale.position($0) }, ticks: marks)
  }

  private init(numbers: [Double?], kind: FigureTable.Kind, formatting: Formatting) {
    let known = numbers.compactMap(\.self)
    let (low, high) = (known.min() ?? 0, known.max() ?? 0)
    let text = { (number: Double) in LineAxis.text(number, kind, formatting) }
    guard high > low else {
      self.init(positions: numbers.map { $0.map { _ in 50 } }, ticks: known.isEmpty ? [] : [(50, text(low))])
      return
    }
    let position = { (number: Double) in (number - low) / (high - low) * 100 }
    let distinct = Set(known).sorted()
    let marks = distinct.count <= 12 ? distinct : Scale(ofPoints: known, percent: false).ticks
    self.init(
      positions: numbers.map { $0.map(position) },
      ticks: marks.filter { (low...high).contains($0) }.map { (position($0), text($0)) })
  }

  private init(positions: [Double?], ticks: [(position: Double, text: String)]) {
    self.positions = positions
    self.ticks = LineAxis.fitted(ticks)
  }

  /// A whole number of four digits may be a year, and reads as well without a separator if it is none.
  private static func text(_ number: Double, _ kind: FigureTable.Kind, _ formatting: Formatting) -> String {
    guard !kind.hasSign, let year = Int(exactly: number), (1000...9999).contains(year) else {
      return kind.text(number, formatting)
    }
    return String(year)
  }

  private static func fitted(_ ticks: [(position: Double, text: String)]) -> [AxisTick] {
    let phone = 17.0
    let ticks = ticks.map { tick in
      let half = textWidth(tick.text) / 2 * 100 / phone
      let place: AxisTick.Place = tick.position < half ? .start : tick.position > 100 - half ? .end : .middle
      return AxisTick(position: tick.position, text: tick.text, place: place)
    }
    // Names at the ends stand inside, and so come nearer to their neighbours.
    let inset = (ticks.map { textWidth($0.text) }.max() ?? 0) / 2
    return AxisTick.named(ticks, phone: phone - inset, page: 36 - inset)
  }
}

/// Below a line there is no room to wrap; the table has the whole text.
private func shortened(_ text: String) -> String { text.count > 18 ? text.prefix(17) + "…" : text }
