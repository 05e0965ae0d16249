import Diagnostics

struct InvalidDate: Fault {
  let value: String

  static let rule = Rule(
    "invalid-date",
    summary: "A date is written as year, month and day: 2026-03-31.",
    why: "Other orders are read differently on the two sides of the ocean.",
    wrong: "published: 3/31/2026", right: "published: 2026-03-31")

  var message: String { "\"\(value)\" is not a date of the calendar" }
  var help: String? { "write it as YYYY-MM-DD" }
}
