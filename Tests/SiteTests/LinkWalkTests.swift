import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Site

/// A site with something of everything: many entries, retired ones, attachments, redirects, contents lists.
private let wholeSite: MemorySite = {
  var site = MemorySite.sample.with(
    [
      "curricula/kit/index.md": """
      ---
      title: Kit <b>&"'
      summary: A kit.
      tags: [algorithms, data-science]
      grade_bands: [9-12]
      redirect_from: [kits/old]
      notes: See [the picture](a.png) and [above](#one).
      published: 2026-02-01
      ---

      ## One

      ![The kit](a.png), [two](#two), [Scratch](../scratch.md#getting-started), [organizations](../../organizations)[^1].

      ## Two

      ### Three

      [^1]: A [note](b.pdf).
      """,
      "curricula/old.md":
        "---\ntitle: Old\nsummary: O.\nstatus: retired\nreplaced_by: curricula/scratch\ntags: [algorithms]\n---\n",
      "curricula/late.md": "---\ntitle: Late\nsummary: L.\nexpires: 2020-01-01\n---\n",
      "curricula/draft.md": "---\ntitle: Draft\nsummary: D.\nstatus: draft\ntags: [algorithms]\n---\n",
    ], attachments: ["curricula/kit/a.png", "curricula/kit/b.pdf"])
  for number in 0..<120 {
    site.files["curricula/e\(number).md"] = """
      ---
      title: Entry \(number)
      summary: One of many.
      tags: [\(["algorithms", "programming", "data-science"][number % 3])]
      grade_bands: [\(["k-5", "6-8", "9-12"][number % 3])]
      provider: mit
      standards: [1A-AP-10]
      ---
      """
  }
  return site
}()

@Suite("Links of a whole site")
struct LinkWalkTests {
  @Test func `the site is without fault`() async {
    let found = await wholeSite.findings()
    #expect(found == [])
  }

  @Test func `every internal link and fragment leads to what is there`() async {
    let files = await wholeSite.rendered()
    var links = 0
    for (path, text) in files where path.hasSuffix(".html") {
      for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
        let link = String(match.1)
        guard !link.hasPrefix("https://"), !link.hasPrefix("mailto:") else { continue }
        links += 1
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : resolved(parts[0], from: path)
        guard let found = files[target] else {
          Issue.record("\(path): \(link) leads to \(target), which is not there")
          continue
        }
        if parts.count == 2 { #expect(found.contains("id=\"\(parts[1])\""), "\(path): \(link)") }
      }
    }
    #expect(links > 3000)
  }

  /// The page of the last resort is shown at any address: its links begin at the root of the site.
  private func resolved(_ link: String, from path: String) -> String {
    if link.hasPrefix("/") { return String(link.dropFirst()) }
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }

  @Test func `no link is written by its way from the root of a host, but on the page of the last resort`() async {
    for (path, text) in await wholeSite.rendered() where path.hasSuffix(".html") && path != "404.html" {
      #expect(!text.contains("=\"/"), "\(path)")
    }
  }

  @Test func `the page of the last resort begins its links with the path of the site`() async throws {
    let page = try #require(await MemorySite.sample.rendered(baseURL: "https://a.example/sub/site")["404.html"])
    #expect(page.contains("href=\"/sub/site/index.html\""))
  }

  @Test func `no page has a script, a style of its own, or what a draft says`() async {
    for (path, text) in await wholeSite.rendered() where path.hasSuffix(".html") {
      for word in ["<script", "style=", "<style", "javascript:", " onclick", "Draft"] {
        // Data for programs is no script.
        #expect(!text.replacing("<script type=\"application/ld+json\"", with: "").contains(word), "\(path): \(word)")
      }
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }, "\(path)")
    }
  }

  @Test func `a long list has pages that lead to each other`() async throws {
    let files = await wholeSite.rendered()
    let pages = try [
      "curricula/index.html", "curricula/page/2/index.html", "curricula/page/3/index.html",
    ].map { try #require(files[$0]) }
    #expect(files["curricula/page/4/index.html"] == nil)
    #expect(pages.map { $0.matches(of: /<li><a href="[^"]*">(?:Entry|Kit|Scratch)/).count } == [50, 50, 22])
    #expect(pages[0].contains("1/3<a rel=\"next\" href=\"../curricula/page/2/index.html\""))
    #expect(pages[1].contains("<a rel=\"prev\" href=\"../../../curricula/index.html\""))
    #expect(!pages[2].contains("rel=\"next\""))
  }

  @Test func `the same content gives the same bytes, whatever the order of its files`() async {
    let first = await wholeSite.rendered()
    let again = MemorySite(
      Dictionary(wholeSite.files.shuffled(), uniquingKeysWith: { a, _ in a }),
      attachments: wholeSite.attachments.reversed())
    let second = await again.rendered(TinyTemplates.read().0)
    #expect(Set(first.keys) == Set(second.keys))
    for (path, text) in first { #expect(second[path] == text, "\(path)") }
  }
}
