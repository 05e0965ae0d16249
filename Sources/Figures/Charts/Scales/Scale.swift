/// Maps numbers to positions from 0 to 100.
struct Scale: Hashable {
  let domain: ClosedRange<Double>
  /// Round numbers, from end to end of the domain.
  let ticks: [Double]

  /// For bars, whose values are written: from zero to the greatest, or from the least where it is negative.
  init(ofBars numbers: [Double], percent: Bool) {
    domain = min(0, numbers.min() ?? 0)...Scale.end(max(0, numbers.max() ?? 0), percent: percent)
    ticks = []
  }

  /// For marks that are read from an axis: round at both ends, with zero unless the numbers lie far from it.
  init(ofPoints numbers: [Double], percent: Bool) {
    let (low, high) = (numbers.min() ?? 0, Scale.end(numbers.max() ?? 0, percent: percent))
    let isFarFromZero = low > 0 && low > 2 * (high - low) || high < 0 && -high > 2 * (high - low)
    let step = RoundStep(atLeast: (high - low) / 5)
    let isFine = high > low && max(abs(low), abs(high)) / step.value < 1e9
    self.init(rounding: isFarFromZero && isFine ? low...high : min(0, low)...max(0, high))
  }

  private init(rounding data: ClosedRange<Double>) {
    let width = data.upperBound - data.lowerBound
    let step = RoundStep(atLeast: (width > 0 ? width : 1) / 5)
    let first = Int((data.lowerBound / step.value).rounded(.down))
    let last = max(first + 1, Int((data.upperBound / step.value).rounded(.up)))
    ticks = (first...last).map { step.multiple($0) }
    domain = step.multiple(first)...step.multiple(last)
  }

  /// Zero stands at the start where there is nothing else.
  func position(_ number: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    return width > 0 ? (number - domain.lowerBound) / width * 100 : 0
  }

  /// A hundred percent is the whole, and worth seeing where the numbers come near it.
  private static func end(_ greatest: Double, percent: Bool) -> Double {
    percent && (75...100).contains(greatest) ? 100 : greatest
  }
}

/// 1, 2 or 5 times a power of ten. Powers are multiplied out, so that no machine's logarithm has a say.
struct RoundStep: Hashable {
  private let mantissa: Int
  private let exponent: Int

  init(atLeast wanted: Double) {
    var exponent = 0
    while powerOfTen(exponent + 1) <= wanted { exponent += 1 }
    while powerOfTen(exponent) > wanted { exponent -= 1 }
    let part = wanted / powerOfTen(exponent)
    (mantissa, self.exponent) =
      part <= 1 ? (1, exponent) : part <= 2 ? (2, exponent) : part <= 5 ? (5, exponent) : (1, exponent + 1)
  }

  var value: Double { multiple(1) }

  /// Without the errors that adding up fractions brings.
  func multiple(_ count: Int) -> Double {
    let digits = Double(count) * Double(mantissa)
    return exponent < 0 ? digits / powerOfTen(-exponent) : digits * powerOfTen(exponent)
  }
}

private func powerOfTen(_ exponent: Int) -> Double {
  let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
  return exponent < 0 ? 1 / power : power
}
