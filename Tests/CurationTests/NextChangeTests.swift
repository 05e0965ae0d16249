import Catalog
import Curation
import TestSupport
import Testing

struct NextChangeTests {
  private func entry(_ lines: String) -> MemorySite { TidySite.entry(lines) }

  @Test(arguments: [
    ("expires: 2026-07-01", "2026-07-02"), ("expires: 2026-12-31", "2027-01-01"),
    ("closes: 2026-08-31", "2026-09-01"), ("sessions: [{ starts: 2026-07-09 }]", "2026-07-10"),
    ("closes: 2026-06-01", "2027-01-02"), ("opens: 2026-08-01", "2027-01-02"),
  ])
  func `the site changes by itself after the next last day`(line: String, day: String) async {
    #expect(NextChange.day(of: await entry(line).linked())?.description == day)
  }

  private static let plain = "name: S\naddress: https://s.example/\nreview_months: 12\n"

  @Test func `what no page shows changes nothing`() async {
    let plain = entry("opens: 2026-08-31").with(["site.yml": NextChangeTests.plain])
    #expect(NextChange.day(of: await plain.linked()) == nil)
  }

  @Test(arguments: [
    "closes: 2026-07-05", "sessions: [{ starts: 2026-07-03 }, { starts: 2026-06-03, ends: 2026-07-04 }]",
  ])
  func `the calendar changes by itself, also without a page for curators`(line: String) async throws {
    var site = entry(line).with(["site.yml": NextChangeTests.plain])
    let next = try #require(NextChange.day(of: await site.linked()))
    let first = await pages(site)
    for day in 2...(next.day) {
      site.today = try #require(CalendarDate(year: 2026, month: 7, day: day))
      #expect((await pages(site) == first) == (site.today < next), "\(site.today)")
    }
  }

  @Test func `on that day, and on none before, the site is another`() async throws {
    for line in [
      "expires: 2026-07-04", "closes: 2026-07-05", "sessions: [{ starts: 2026-07-03 }]", "reviewed: 2025-07-02",
    ] {
      var site = entry(line).without("things/a.md").with(["things/b.md": "---\ntitle: B\nsummary: S.\n---\n"])
      if line.hasPrefix("reviewed") {
        site.files["things/c.md"] = "---\ntitle: C\nsummary: S.\nstep: T.\n\(line)\n---\n"
      }
      let next = try #require(NextChange.day(of: await site.linked()))
      let first = await pages(site)
      for day in 2...(next.day) {
        site.today = try #require(CalendarDate(year: 2026, month: 7, day: day))
        #expect((await pages(site) == first) == (site.today < next), "\(line) on \(site.today)")
      }
    }
  }

  /// All pages, without the day of the build: the page for curators names it, and new entries are dated by it.
  private func pages(_ site: MemorySite) async -> [String: String] {
    let heading = "<h1>\(site.today)</h1>"
    return await site.rendered().filter { !$0.key.hasPrefix("contribute/") }.mapValues {
      $0.replacing(heading, with: "")
    }
  }
}
