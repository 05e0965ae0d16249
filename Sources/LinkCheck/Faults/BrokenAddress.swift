import Catalog
import Diagnostics

struct BrokenAddress: Fault {
  let address: String
  let since: CalendarDate
  let lastGood: CalendarDate?
  let reason: String
  let archived: String?

  static let rule = Rule(
    "broken-address", .warning,
    summary: "An address outside the site answers.",
    why: """
      Readers who come to a dead end think the rest is no better kept. An address counts as broken when it has failed \
      on three different days, so that one bad night of a server is no alarm.
      """,
    wrong: "url: https://school.example/course-2019", right: "url: https://school.example/courses/computing")

  var message: String {
    "\(address) has not answered since \(since)" + (reason.isEmpty ? "" : " (\(reason))")
  }

  var help: String? {
    let seen = lastGood.map { "it answered on \($0); " } ?? ""
    let copy = archived.map { "the page of the entry shows an archived copy, \($0); " } ?? ""
    return "\(seen)\(copy)look where it is now, or retire the entry"
  }
}
