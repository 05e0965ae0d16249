import Diagnostics
import Foundation
import TestSupport
import Testing

/// What `site.yml` says that home leads to.
@Suite("Home")
struct HomeTests {
  private func site(_ lines: String) -> MemorySite {
    MemorySite.sample.with(["site.yml": "name: S\naddress: https://sample.example/\n\(lines)\n"])
  }

  @Test func `questions lead to pages, with what the list is narrowed down to`() async throws {
    let home = try #require(
      await site(
        """
        questions:
          - { question: What is there?, to: "grade-bands/6-8/curricula/?a=b&c=d" }
          - { question: What is new?, to: curricula/ }
        """
      ).rendered()["index.html"])
    #expect(home.contains(#"<a href="grade-bands/6-8/curricula/index.html?a=b&amp;c=d">What is there?</a>"#))
    #expect(home.contains(#"<a href="curricula/index.html">What is new?</a>"#))
  }

  @Test func `entries that are named come first, in their order`() async throws {
    let home = try #require(await site("featured: [organizations/mit, curricula/scratch]").rendered()["index.html"])
    let mit = try #require(home.range(of: #"<a href="organizations/mit/index.html">MIT</a>"#))
    let scratch = try #require(home.range(of: #"<a href="curricula/scratch/index.html">Scratch</a>"#))
    #expect(mit.lowerBound < scratch.lowerBound)
  }

  @Test(arguments: [
    ("questions: [{ question: Q, to: 1️⃣curriculla/2️⃣ }]", "1️⃣2️⃣ unknown-page"),
    ("questions: [{ question: Q, to: \"1️⃣grade-bands/k-6/?a=b2️⃣\" }]", "1️⃣2️⃣ unknown-page"),
    ("questions: [{ question: Q, to: 1️⃣feed.xml2️⃣ }]", "1️⃣2️⃣ unknown-page"),
    ("featured: [curricula/scratch, 1️⃣curricula/skratch2️⃣]", "1️⃣2️⃣ unknown-page"),
    ("questions:\n  - 1️⃣question: Q", "1️⃣ missing-setting"),
    ("share_image: { url: 1️⃣a.png2️⃣, description: D }", "1️⃣2️⃣ invalid-address → https://a.png"),
  ])
  func `what leads nowhere is told at its place`(lines: String, finding: String) async {
    let found = await site(lines).findings()
    #expect(found == [finding])
  }

  @Test func `the page of search needs no entry`() async {
    let found = await site("questions: [{ question: Q, to: \"search/?cost=free\" }]").findings()
    #expect(found == [])
  }
}
