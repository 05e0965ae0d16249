import TestSupport
import Testing

@testable import Figures

struct AxisTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `ticks are round, evenly spaced, few, and hold all numbers between them`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sizes: [Double] = [1e-6, 0.1, 1, 60, 1e4, 1e9]
    let size: Double = sizes.randomElement(using: &random) ?? 1
    let count = Int.random(in: 1...8, using: &random)
    let numbers: [Double] = (0..<count).map { _ in Double.random(in: 0 - size...size, using: &random) }
    let scale = Scale(ofPoints: numbers, percent: false)
    #expect((2...8).contains(scale.ticks.count))
    #expect(numbers.allSatisfy(scale.domain.contains))
    let step = scale.ticks[1] - scale.ticks[0]
    #expect([1, 2, 5].contains { abs(leadingDigits(step) - $0) < 1e-6 })
    for (low, high) in zip(scale.ticks, scale.ticks.dropFirst()) { #expect(abs(high - low - step) <= step * 1e-6) }
  }

  /// From 1 up to 10.
  private func leadingDigits(_ number: Double) -> Double {
    var number = number
    while number < 1 - 1e-9 { number *= 10 }
    while number >= 10 - 1e-9 { number /= 10 }
    return number
  }

  @Test func `ticks have no errors of sums`() {
    #expect(Scale(ofPoints: [0, 0.5], percent: false).ticks == [0, 0.1, 0.2, 0.3, 0.4, 0.5])
  }

  @Test func `numbers near one another but far from zero need no zero; others have it`() {
    #expect(Scale(ofPoints: [14_000, 14_800], percent: false).ticks.first == 14_000)
    #expect(Scale(ofPoints: [100, 160], percent: false).ticks.first == 0)
  }

  @Test func `a scale of percentages ends at a hundred only near it`() {
    #expect(Scale(ofPoints: [10, 88], percent: true).domain == 0...100)
    #expect(Scale(ofPoints: [10, 27], percent: true).domain == 0...30)
  }

  @Test func `numbers of attributes have two decimals at most`() {
    #expect(
      [1.0 / 3, 2, -0.5, 0.004, 99.999, -1.05, .nan].map(geometry) == ["0.33", "2", "-0.5", "0", "100", "-1.05", "0"])
  }

  @Test(arguments: [("2019", 365), ("2020", 366), ("2020-02", 29), ("2100-02", 28), ("2018-12", 31), ("2018-03-15", 1)])
  func `a date is all its days`(text: String, days: Int) {
    #expect(DateSpan(text)?.days.count == days)
  }

  @Test(arguments: ["", "18", "2018-13", "2018-00", "2018-02-30", "2021-22", "2018-3", "2018-03-15-01", "spring 2018"])
  func `what is no date is none`(text: String) {
    #expect(DateSpan(text) == nil)
  }

  @Test func `days follow one another through months and leap years`() {
    #expect(DateSpan("2020-02-29")?.days.upperBound == DateSpan("2020-03-01")?.days.lowerBound)
    #expect(DateSpan("1999-12")?.days.upperBound == DateSpan("2000")?.days.lowerBound)
    for index in stride(from: 12, to: 12 * 3000, by: 7) {
      let month = Month(index: index)
      #expect(Month(holding: month.firstDay) == month && Month(holding: month.firstDay - 1).index == index - 1)
    }
  }

  @Test func `a long time has ticks in years, a short one in months`() {
    let years = TimeScale(
      covering: (DateSpan("2018-03")?.days.lowerBound ?? 0)..<(DateSpan("2023-06")?.days.upperBound ?? 0), rounded: true
    )
    #expect(years.ticks.map(\.text) == ["2018", "2019", "2020", "2021", "2022", "2023", "2024"])
    let months = TimeScale(covering: DateSpan("2026-02")?.days ?? 0..<1, rounded: true)
    #expect(months.ticks.map(\.text) == ["2026-02", "2026-03"])
  }
}
