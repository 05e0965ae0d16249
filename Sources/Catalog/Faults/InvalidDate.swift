import Diagnostics

struct InvalidDate: Fault {
  let value: String

  static let rule = Rule(
    "invalid-date",
    summary: "A date is written as year, month and day: 2026-03-31.",
    why: "3/4 is a day in March for some readers and in April for others; dates are also sorted.",
    wrong: "published: 3/31/2026", right: "published: 2026-03-31")

  var message: String { "\"\(value)\" is not a date of the calendar" }
  var help: String? { replacement.map { "write \($0)" } ?? "write the year, the month and the day: 2026-03-31" }
  var isCertain: Bool { true }

  /// Year, month and day in their order need only zeros and hyphens; what comes in another order is anybody's guess.
  var replacement: String? {
    let parts = value.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    return CalendarDate(padded).map { _ in padded }
  }
}
