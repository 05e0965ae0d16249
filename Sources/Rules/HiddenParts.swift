/// The hidden parts of one total, as a reader sees them who knows the total and the other parts.
struct HiddenParts {
  /// Each part is below its limit.
  let limits: [Int]
  /// What the total leaves for them, and for people in none of the parts.
  let remainder: Int128
  /// Where the rules are kept, no group of fewer people is left out altogether.
  let minimum: Int

  /// The indices of the parts that can have one value only.
  ///
  /// Some readers take a hidden number for 0 or more; others know that a 0 is written, and take it for 1 or more. What
  /// either of them finds out counts.
  var revealed: [Int] {
    let found = [0, 1].map { least in revealed(to: limits.map { Int128(min(least, $0 - 1))...Int128($0 - 1) }) }
    return Set(found.joined()).sorted()
  }

  /// - Parameter values: what a reader believes possible before looking at the total.
  private func revealed(to values: [ClosedRange<Int128>]) -> [Int] {
    let least = values.reduce(0) { $0 + $1.lowerBound }
    let greatest = values.reduce(0) { $0 + $1.upperBound }
    let people = people(least, greatest)
    return values.indices.filter { index in
      let own = values[index]
      let low = max(own.lowerBound, people.fewest - (greatest - own.upperBound))
      let high = min(own.upperBound, people.most - (least - own.lowerBound))
      return low == high && own.lowerBound < own.upperBound
    }
  }

  /// How many people all hidden parts can have together: the whole remainder, and where that is more than they can
  /// have, so many that those who are left out make no small group.
  private func people(_ least: Int128, _ greatest: Int128) -> (fewest: Int128, most: Int128) {
    remainder <= greatest ? (remainder, remainder) : (least, remainder - Int128(minimum))
  }
}
