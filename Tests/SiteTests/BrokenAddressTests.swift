import TestSupport
import Testing

/// What the page of an entry says of an address that the ledger calls broken.
struct BrokenAddressTests {
  private func page(_ more: String) async -> String {
    let ledger = "checked: 2026-06-01\nlinks:\n  - url: https://www.mit.edu/\n    failed: \(more)\n"
    return await MemorySite.sample.with(["links.yml": ledger]).rendered()["organizations/mit/index.html"] ?? ""
  }

  @Test func `it says since when, and leads to the archived copy`() async {
    let page = await page("[2026-04-01, 2026-05-01, 2026-06-01]\n    archived: https://web.archive.org/web/2025/x")
    #expect(page.contains("gone since 2026-04-01"))
    #expect(page.contains(#"<a href="https://web.archive.org/web/2025/x">copy</a>"#))
  }

  @Test func `it says so without a copy too`() async {
    let page = await page("[2026-04-01, 2026-05-01, 2026-06-01]")
    #expect(page.contains("gone since 2026-04-01"))
    #expect(!page.contains("copy"))
  }

  @Test func `two days are not enough`() async {
    #expect(await !page("[2026-04-01, 2026-05-01]").contains("gone"))
  }
}
