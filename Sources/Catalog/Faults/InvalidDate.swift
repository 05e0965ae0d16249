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

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `July 14, 2027` and `14 July 2027`: only one number can be the year, and only one word the month.
  private static func inWords(_ text: String) -> String? {
    let parts = text.lowercased().split { " ,.".contains($0) }.map(String.init)
    guard parts.count == 3, let year = Int(parts[2]), parts[2].count == 4 else { return nil }
    let (month, day) = parts[0].first?.isLetter == true ? (parts[0], parts[1]) : (parts[1], parts[0])
    guard month.count >= 3, let number = months.firstIndex(where: month.hasPrefix), let day = Int(day) else {
      return nil
    }
    return CalendarDate(year: year, month: number + 1, day: day)?.description
  }

  /// Year, month and day in their order need only zeros and hyphens; what comes in another order is anybody's guess.
  var replacement: String? {
    if let day = InvalidDate.inWords(value) { return day }
    let parts = value.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-")
    return CalendarDate(padded).map { _ in padded }
  }
}
