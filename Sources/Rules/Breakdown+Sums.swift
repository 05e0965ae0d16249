import Catalog

extension Breakdown {
  /// The sum of the parts that are not hidden. Wide, because an entry can write numbers that nobody counts.
  var known: Int128 {
    parts.reduce(0) { sum, part in
      if case .exactly(let number) = part.value { sum + Int128(number) } else { sum }
    }
  }

  /// How many people are in hidden parts or in none; less than zero when the parts contradict the total.
  var remainder: Int128 { Int128(total.value) - known }

  /// The parts that are hidden, each with the number that it is below.
  var hidden: [(part: Written<Count>, limit: Int)] {
    parts.compactMap { if case .fewerThan(let limit) = $0.value { ($0, limit) } else { nil } }
  }
}
