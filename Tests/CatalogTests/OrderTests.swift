import TestSupport
import Testing

@testable import Catalog

@Suite("Orders and days")
struct OrderTests {
  @Test func `runs of digits compare as numbers`() {
    let sorted = ["6-8.CT.d.1", "6-8.CT.d.2", "6-8.CT.d.9", "6-8.CT.d.10", "6-8.CT.d.100", "9-12.CT.a.1"]
    #expect(sorted.shuffled().sorted(by: naturallyPrecedes) == sorted)
  }

  @Test func `the natural order is an order`() {
    var random = SeededGenerator(seed: 8)
    let texts = (0..<60).map { _ in random.text(["0", "1", "9", "a", ".", "00", "é"], upTo: 5) }
    for a in texts {
      #expect(!naturallyPrecedes(a, a))
      for b in texts {
        #expect(a == b || naturallyPrecedes(a, b) != naturallyPrecedes(b, a), "\(a) \(b)")
        for c in texts where naturallyPrecedes(a, b) && naturallyPrecedes(b, c) {
          #expect(naturallyPrecedes(a, c), "\(a) \(b) \(c)")
        }
      }
    }
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"),
    (4_107_542_400, "2100-03-01"),
    (1_782_864_000, "2026-07-01"),
  ])
  func `a number of seconds is a day in UTC`(seconds: Int, day: String) {
    #expect(CalendarDate(secondsSince1970: seconds)?.description == day)
  }

  @Test func `a day is read as it is written, and days follow each other`() throws {
    var previous = try #require(CalendarDate(secondsSince1970: 0))
    for number in 1...50_000 {
      let day = try #require(CalendarDate(secondsSince1970: number * 86_400))
      guard previous < day, CalendarDate(day.description) == day else {
        Issue.record("\(previous) \(day)")
        return
      }
      previous = day
    }
  }
}
