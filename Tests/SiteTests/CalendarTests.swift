import Catalog
import TestSupport
import Testing

@Suite("The calendar")
struct CalendarTests {
  private func site(_ entries: [String: String]) -> MemorySite {
    var site = MemorySite.sample.with([
      "courses/_collection.yml": """
      label: Courses
      singular: Course
      fields:
        closes: { type: date, label: Apply by, role: ends }
        sessions:
          type: group
          many: true
          label: Sessions
          fields:
            starts: { type: date, role: starts }
            ends: { type: date, role: ends }
            where: { type: text, role: place }
            off: { type: boolean, role: cancelled }
            url: { type: url, label: Register }
      """
    ])
    for (name, lines) in entries {
      site.files["courses/\(name).md"] = "---\ntitle: \(name.uppercased())\nsummary: A course, or two.\n\(lines)\n---\n"
    }
    return site
  }

  private let some = [
    "a": """
    grade_bands: [k-5]
    tags: [algorithms]
    published: 2026-02-03
    updated: 2026-03-04
    closes: 2026-08-31
    sessions:
      - { starts: 2026-09-01, ends: 2026-09-02, where: Here; or there, url: https://x.example/ }
      - { starts: 2026-06-30 }
      - { starts: 2026-07-01, off: true }
      - { starts: 2026-06-01, ends: 2026-07-01 }
    """,
    "b": "grade_bands: [9-12]\nsessions: [{ starts: 2026-09-01 }, { starts: 2026-09-01 }]",
    "old": "status: retired\nsessions: [{ starts: 2026-09-01 }]",
    "late": "expires: 2026-01-01\nsessions: [{ starts: 2026-09-01 }]",
    "draft": "status: draft\nsessions: [{ starts: 2026-09-01 }]",
  ]

  /// The headings and items of a page, in one line each.
  private func lines(_ page: String?) -> [String] {
    let main = (page ?? "").split(separator: "<h1>").last ?? ""
    return main.matches(of: /<h2>([^<]*)<|<li>([^<]*)<a href="[^"]*">([^<]*)<\/a>([^<]*)|<details>(\d)/).map { match in
      let parts = [match.1, match.2, match.3, match.4, match.5].compactMap(\.self)
      return parts.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test func `what is to come stands by month, and what is over aside`() async {
    let pages = await site(some).rendered()
    #expect(
      lines(pages["calendar/index.html"]) == [
        "2026-06", "2026-06-01 2026-07-01 A", "2026-07", "2026-07-01 A cancelled", "2026-08", "Apply by 2026-08-31 A",
        "2026-09", "2026-09-01 B", "2026-09-01 B", "2026-09-01 2026-09-02 A Here; or there", "1", "2026-06-30 A",
      ])
    #expect(pages["calendar/index.html"]?.contains("<h1> 6</h1>") == true)
  }

  @Test func `each band has a page and a file of its entries, and the current one is marked`() async throws {
    let pages = await site(some).rendered()
    #expect(lines(pages["calendar/9-12/index.html"]) == ["2026-09", "2026-09-01 B", "2026-09-01 B"])
    #expect(lines(pages["calendar/6-8/index.html"]) == [])
    let page = try #require(pages["calendar/9-12/index.html"])
    #expect(page.contains("<b>Grades 9–12</b>") && page.contains("<a href=\"../../calendar/index.html\">All</a>"))
    #expect(page.contains("<a href=\"../../calendar/9-12.ics\">https://sample.example/calendar/9-12.ics</a>"))
    #expect(pages["calendar/6-8/index.html"]?.contains("<p>None</p>") == true)
    #expect(pages["calendar/9-12.ics"]?.matches(of: /BEGIN:VEVENT/).count == 2)
    #expect(pages["calendar.ics"]?.matches(of: /BEGIN:VEVENT/).count == 7)
  }

  @Test func `an event says what it is, when, where, and what its entry and item say`() async throws {
    let file = try #require(await site(some).rendered()["calendar.ics"]).replacing("\r\n ", with: "")
    #expect(
      file.contains(
        [
          "BEGIN:VEVENT", "UID:courses/a/sessions/2026-09-01/here-or-there@sample.example", "DTSTAMP:20260304T000000Z",
          "DTSTART;VALUE=DATE:20260901", "DTEND;VALUE=DATE:20260903", "SUMMARY:A",
          "DESCRIPTION:A course\\, or two.\\nRegister: https://x.example/", "LOCATION:Here\\; or there",
          "URL:https://sample.example/courses/a/", "CATEGORIES:Courses,Grades K–5,Algorithms", "STATUS:CONFIRMED",
          "TRANSP:TRANSPARENT", "END:VEVENT", "",
        ].joined(separator: "\r\n")))
    #expect(file.contains("UID:courses/a@sample.example\r\nDTSTAMP:20260304T000000Z\r\nDTSTART;VALUE=DATE:20260831"))
    #expect(file.contains("SUMMARY:Apply by: A\r\n"))
    #expect(file.contains("UID:courses/b/sessions/2026-09-01/2@sample.example\r\nDTSTAMP:20260901T000000Z"))
    #expect(file.matches(of: /STATUS:CANCELLED/).count == 1)
  }

  @Test func `events keep their names when others come and go`() async throws {
    func names(_ sessions: String) async -> Set<String> {
      let file = await site(["a": "sessions: [\(sessions)]"]).rendered()["calendar.ics"] ?? ""
      return Set(file.replacing("\r\n ", with: "").matches(of: /UID:(\S+)/).map { String($0.1) })
    }
    let before = await names("{ starts: 2026-09-01, where: X }, { starts: 2026-10-01 }")
    let after = await names(
      "{ starts: 2026-08-01 }, { starts: 2026-10-01 }, { starts: 2026-09-01, ends: 2026-09-02, where: X }")
    #expect(before.count == 2 && after.count == 3 && before.isSubset(of: after))
  }

  @Test func `the file is the same on any day of the build`() async throws {
    var other = site(some)
    other.today = try #require(CalendarDate("2027-01-01"))
    let (first, then) = (await site(some).rendered(), await other.rendered())
    #expect(then["calendar.ics"] == first["calendar.ics"])
    #expect(lines(then["calendar/index.html"]).count == 8)
  }

  @Test func `without dates the page says so, and the file is still one of a calendar`() async throws {
    let pages = await site([:]).rendered()
    #expect(pages["calendar/index.html"]?.contains("<p>None</p>") == true)
    #expect(pages["calendar.ics"]?.contains("BEGIN:VTIMEZONE") == true)
    #expect(await MemorySite.sample.rendered().keys.filter { $0.hasPrefix("calendar") } == [])
  }

  @Test func `what ends before it starts takes one day`() async throws {
    let file = await site(["a": "sessions: [{ starts: 2026-09-05, ends: 2026-09-01 }]"]).rendered()["calendar.ics"]
    #expect(file?.contains("DTSTART;VALUE=DATE:20260905\r\nDTEND;VALUE=DATE:20260906") == true)
  }
}
