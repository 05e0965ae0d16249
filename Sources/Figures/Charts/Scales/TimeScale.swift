/// Maps days to positions from 0 to 100, from one round month to another.
struct TimeScale: Hashable {
  struct Tick: Hashable {
    let day: Int
    /// `2018`, or `2018-03` where years are too far apart.
    let text: String
  }

  let domain: Range<Int>
  let ticks: [Tick]

  /// - Parameter rounded: the domain ends where the outer ticks stand, rather than with the data.
  init(covering data: Range<Int>, rounded: Bool) {
    let (first, last) = (Month(holding: data.lowerBound), Month(holding: max(data.lowerBound, data.upperBound - 1)))
    let step = TimeScale.step(months: last.index - first.index + 1)
    let start = first.index / step * step
    let marks = stride(from: start, through: last.index + step, by: step).map { Month(index: $0) }
    let ticks = marks.map { Tick(day: $0.firstDay, text: step < 12 ? $0.text : String($0.year)) }
    domain = rounded ? (ticks.first?.day ?? 0)..<(ticks.last?.day ?? 1) : data
    self.ticks = ticks.filter { [domain] in domain.contains($0.day) || $0.day == domain.upperBound }
  }

  func position(_ day: Int) -> Double {
    domain.isEmpty ? 0 : Double(day - domain.lowerBound) / Double(domain.count) * 100
  }

  /// A few months need more room for their names than years.
  private static func step(months: Int) -> Int {
    if let step = [1, 2, 3, 6].first(where: { months <= $0 * 4 }) { return step }
    return [1, 2, 5, 10, 20, 50, 100, 200, 500].first { months <= $0 * 12 * 7 }.map { $0 * 12 } ?? 12_000
  }
}
