/// Maps numbers to positions from 0 to 100.
struct Scale: Hashable {
  let domain: ClosedRange<Double>

  /// From zero to the greatest, or from the least where it is negative.
  init(fromZeroTo numbers: [Double]) {
    domain = min(0, numbers.min() ?? 0)...max(0, numbers.max() ?? 0)
  }

  /// Zero stands at the start where there is nothing else.
  func position(_ number: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    return width > 0 ? (number - domain.lowerBound) / width * 100 : 0
  }
}
