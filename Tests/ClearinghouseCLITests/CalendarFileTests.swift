import Foundation
import TemporaryFolders
import Testing

/// Calendar files as the `icalendar` package of Python reads them, where it is installed.
struct CalendarFileTests {
  private static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import icalendar"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private struct Event: Encodable {
    var uid: String
    var start: String
    var end: String
    var summary: String
    var description: String
    var location: String?
    var url: String
    var categories: [String]
    var status = "CONFIRMED"

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(uid, forKey: .uid)
      try container.encode(start, forKey: .start)
      try container.encode(end, forKey: .end)
      try container.encode(summary, forKey: .summary)
      try container.encode(description, forKey: .description)
      // Written where there is none, too.
      try container.encode(location, forKey: .location)
      try container.encode(url, forKey: .url)
      try container.encode(categories, forKey: .categories)
      try container.encode(status, forKey: .status)
    }

    private enum Key: CodingKey {
      case uid, start, end, summary, description, location, url, categories, status
    }
  }

  private func check(_ files: [String], expecting expected: [String: [Event]] = [:], in folder: String) async throws {
    write(String(decoding: try JSONEncoder().encode(expected), as: UTF8.self), to: "\(folder)/expected.json")
    let script = "\(repository)/Tests/Python/calendar_file.py"
    let run = try await Program(
      ["python3", script, "expected.json"] + files, in: folder, executable: "/usr/bin/env"
    ).result()
    #expect(run.status == 0, "\(run.output)\(run.error)")
  }

  private static let schema = """
    label: "Guides, all; of them"
    singular: Guide
    fields:
      closes: { type: date, label: "Apply, by", role: ends }
      sessions:
        type: group
        many: true
        fields:
          starts: { type: date, role: starts }
          ends: { type: date, role: ends }
          place: { type: text, role: place }
          off: { type: boolean, role: cancelled }
          note: { type: text, label: Note }

    """

  @Test(.enabled(if: isInstalled)) func `a parser reads from the files what the entries say`() async throws {
    let site = SmallSite()
    write(CalendarFileTests.schema, to: site.folder["content/guides/_collection.yml"])
    let title = #"One, two; three\four: "five" 🎒 ünï"#
    let note = String(repeating: "Zwölf Boxkämpfer, jagen; Viktor – quer\\über 🎒", count: 4)
    site.addGuide(
      "dated", title: "'\(title)'",
      more: """
        updated: 2026-02-03
        closes: 2026-12-31
        sessions:
          - { starts: 2026-11-01, ends: 2026-11-03, place: 'Room 1; left, \\ up', note: '\(note)' }
          - { starts: 2028-02-29, off: true }

        """)
    let build = try await clearinghouse("build", "--as-of", "2026-11-21", in: site.path)
    #expect(build.status == 0, "\(build.error)")
    let event = Event(
      uid: "guides/dated@small.example", start: "2026-12-31", end: "2027-01-01", summary: "Apply, by: \(title)",
      description: "What it is about.", url: "https://small.example/guides/dated/",
      categories: ["Guides, all; of them", "Lower grades", "Loops"])
    var (session, leap) = (event, event)
    (session.uid, session.location) = (
      "guides/dated/sessions/2026-11-01/room-1-left-up@small.example", #"Room 1; left, \ up"#
    )
    (session.start, session.end, session.summary) = ("2026-11-01", "2026-11-04", title)
    session.description = "What it is about.\nNote: \(note)"
    leap.uid = "guides/dated/sessions/2028-02-29@small.example"
    (leap.start, leap.end, leap.summary, leap.status) = ("2028-02-29", "2028-03-01", title, "CANCELLED")
    let all = [session, event, leap]
    try await check(
      ["calendar.ics", "calendar/lower.ics"], expecting: ["calendar.ics": all, "calendar/lower.ics": all],
      in: site.output)
  }

  @Test(.enabled(if: isInstalled)) func `the calendars of the demonstration content are valid`() async throws {
    let folder = TemporaryFolder()
    let run = try await clearinghouse("build", "--output", folder["public"], "--as-of", "2026-12-01", in: repository)
    #expect(run.status == 0)
    try await check(
      ["calendar.ics", "calendar/k-5.ics", "calendar/6-8.ics", "calendar/9-12.ics"], in: folder["public"])
  }
}
