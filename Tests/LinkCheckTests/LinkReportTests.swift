import Catalog
import Diagnostics
import LinkCheck
import TestSupport
import Testing

struct LinkReportTests {
  private func report(_ url: String, _ record: (inout LinkLedger.Record) -> Void) async -> ([Diagnostic], MarkedText) {
    let text = "---\ntitle: T\nsummary: S.\nurl: 1️⃣\(url)2️⃣\n---\n"
    let site = MemorySite.sample.without("curricula/scratch.md").with(["organizations/mit.md": text])
    let plan = await LinkPlan.make(await site.linked(), allowPrivate: false)
    var found = LinkLedger.Record()
    record(&found)
    let ledger = LinkLedger(records: [LinkLedger.key(url): found])
    return (LinkReport(plan: plan, ledger: ledger).diagnostics, MarkedText(text))
  }

  private func summaries(_ url: String, _ record: (inout LinkLedger.Record) -> Void) async -> [String] {
    let (diagnostics, text) = await report(url, record)
    return diagnostics.map(text.summary)
  }

  @Test func `what has moved is told with its new address`() async {
    let found = await summaries("http://a.edu/x") { $0.movedTo = "https://a.edu/x" }
    #expect(found == ["1️⃣2️⃣ moved-address → https://a.edu/x"])
  }

  @Test func `the place in the page moves with it`() async {
    let found = await summaries("http://a.edu/x#part") { $0.movedTo = "https://a.edu/x" }
    #expect(found == ["1️⃣2️⃣ moved-address → https://a.edu/x#part"])
  }

  @Test func `a home page in the place of a page is proposed to nobody`() async {
    let found = await summaries("http://a.edu/x") { $0.movedTo = "https://a.edu/" }
    #expect(found == ["1️⃣2️⃣ moved-address"])
  }

  @Test func `what is broken says since when, and where there is a copy`() async throws {
    let days = try ["2026-01-01", "2026-01-08", "2026-01-15"].map { try #require(CalendarDate($0)) }
    let (diagnostics, _) = await report("http://a.edu/x") {
      $0.failed = days
      $0.reason = "404"
      $0.good = CalendarDate("2025-12-25")
      $0.archived = "https://web.archive.org/web/2025/http://a.edu/x"
    }
    #expect(diagnostics.map(\.message) == ["http://a.edu/x has not answered since 2026-01-01 (404)"])
    #expect(diagnostics.first?.severity == .warning)
    #expect(diagnostics.first?.help?.contains("https://web.archive.org/web/2025/http://a.edu/x") == true)
  }

  @Test func `a failure on two days is no finding`() async throws {
    let days = try ["2026-01-01", "2026-01-08"].map { try #require(CalendarDate($0)) }
    #expect(await summaries("http://a.edu/x") { $0.failed = days } == [])
  }

  @Test func `the answer of an archive is read`() {
    let body = """
      {"url": "a.edu", "archived_snapshots": {"closest": {"status": "200", "available": true,
       "url": "http://web.archive.org/web/20240101000000/http://a.edu/", "timestamp": "20240101000000"}}}
      """
    #expect(Archive.copy(in: Array(body.utf8)) == "https://web.archive.org/web/20240101000000/http://a.edu/")
    #expect(Archive.copy(in: Array(#"{"url": "a.edu", "archived_snapshots": {}}"#.utf8)) == nil)
    #expect(Archive.copy(in: Array("<html>".utf8)) == nil)
    #expect(Archive.copy(in: Array(body.replacing("http://web.archive.org", with: "http://evil.edu").utf8)) == nil)
    let question = Archive.question("https://a.edu/?x=1&y=2", near: CalendarDate("2025-12-25"))
    #expect(question == "https://archive.org/wayback/available?url=https://a.edu/%3Fx%3D1%26y%3D2&timestamp=20251225")
  }
}
