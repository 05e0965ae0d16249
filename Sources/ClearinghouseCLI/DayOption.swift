import ArgumentParser
import Catalog
import Foundation

/// What "today" means to a command.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day to take for today; else SOURCE_DATE_EPOCH, else today in UTC.", valueName: "YYYY-MM-DD"),
    transform: parsed)
  var asOf: CalendarDate?

  private static func parsed(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw ValidationError("'\(text)' is not a day like 2026-03-31") }
    return date
  }

  func day() throws -> CalendarDate { try asOf ?? today() }

  private func today() throws -> CalendarDate {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? ""
    if epoch.isEmpty {
      let now = Int(Date().timeIntervalSince1970)
      guard let date = CalendarDate(secondsSince1970: now) else { throw ValidationError("the clock is wrong") }
      return date
    }
    guard let seconds = Int(epoch), abs(seconds) < 1 << 40, let date = CalendarDate(secondsSince1970: seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', not a number of seconds since 1970")
    }
    return date
  }
}
