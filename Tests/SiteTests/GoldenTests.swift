import Catalog
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Whole pages as they are meant to be. After a change that is meant, record them anew with `RECORD_GOLDEN=1 swift test
/// --filter GoldenTests`, which fails so that nobody forgets to look at the difference.
@Suite("Golden pages")
struct GoldenTests {
  static let site = MemorySite.sample.with([
    "curricula/kit.md": """
    ---
    title: "Kit & <Co>"
    summary: A kit with parts.
    tags: [algorithms]
    grade_bands: [9-12]
    cost: paid
    provider: mit
    status: retired
    replaced_by: curricula/scratch
    redirect_from: [old/kit]
    notes: |
      Made *by hand*.
    ---

    ## Parts

    | Part | Number |
    |------|-------:|
    | Card | 12     |

    - [x] Open
    - [ ] Close

    ## Care

    See [Scratch](scratch.md#getting-started).

    ### Water

    None.
    """
  ])

  @Test(arguments: [
    "index.html", "curricula/index.html", "curricula/scratch/index.html", "curricula/kit/index.html",
    "organizations/mit/index.html",
    "tags/programming/k-5/index.html", "grade-bands/6-8/index.html", "standards/csta/index.html",
    "standards/csta/1a-ap-09/index.html", "old/kit/index.html",
    "404.html",
    "feed.xml", "feed.json", "sitemap.xml",
  ])
  func `a page is as it was recorded`(path: String) async throws {
    let page = try #require(await GoldenTests.site.rendered()[path])
    try golden(page, path.replacing("/", with: "_"))
  }

  private func golden(_ text: String, _ name: String) throws {
    let file = Repository.root.appending(path: "Tests/SiteTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): look at the difference, then run without RECORD_GOLDEN")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected)
  }
}
