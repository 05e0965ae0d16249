import Catalog
import Diagnostics
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Feeds and sitemaps")
struct FeedTests {
  static let site: MemorySite = {
    var site = MemorySite.fields("published: 2026-05-05").with([
      "curricula/entry.md": """
      ---
      title: "<b>A & B</b> \\"quoted\\" 'é' ]]> \\\\ / {{title}}"
      summary: "</summary><script>alert(1)</script> &amp; \\u2029"
      tags: [algorithms]
      published: 2026-05-05
      updated: 2026-06-06
      ---
      """
    ])
    for number in 10..<40 {
      site.files["curricula/e\(number).md"] =
        "---\ntitle: E \(number)\nsummary: S.\npublished: 2025-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)\n---\n"
    }
    site.files["site.yml"] = (site.files["site.yml"] ?? "").replacing("name: Sample C", with: "name: Sample & <C>")
    return site
  }()

  /// The names of all elements with their texts.
  private final class Elements: NSObject, XMLParserDelegate {
    var texts: [(name: String, text: String)] = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { texts.append((name, "")) }
    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if !texts.isEmpty { texts[texts.count - 1].text += string }
    }
  }

  private func elements(_ text: String) -> Elements? {
    let parser = XMLParser(data: Data(text.utf8))
    let elements = Elements()
    parser.delegate = elements
    guard parser.parse() else { return nil }
    elements.texts = elements.texts.map { ($0.name, $0.text.trimmingCharacters(in: .whitespacesAndNewlines)) }
    return elements
  }

  @Test(arguments: ["feed.xml", "curricula/feed.xml", "sitemap.xml"])
  func `what is XML is well-formed`(path: String) async throws {
    let text = try #require(await FeedTests.site.rendered()[path])
    #expect(elements(text) != nil)
  }

  @Test func `a feed tells the newest twenty entries, with their words as they were written`() async throws {
    let text = try #require(await FeedTests.site.rendered()["feed.xml"])
    let found = try #require(elements(text)).texts
    #expect(found.count { $0.name == "entry" } == 20)
    #expect(found.contains { $0.text == "<b>A & B</b> \"quoted\" 'é' ]]> \\ / {{title}}" })
    #expect(found.first { $0.name == "updated" }?.text == "2026-06-06T00:00:00Z")
    #expect(
      found.filter { $0.name == "published" }.map(\.text)
        == found.filter { $0.name == "published" }.map(\.text).sorted(by: >))
  }

  @Test(arguments: ["feed.json", "curricula/feed.json"])
  func `a feed in JSON says the same`(path: String) async throws {
    let text = try #require(await FeedTests.site.rendered()[path])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(items.count == 20)
    #expect(items[0]["title"] as? String == "<b>A & B</b> \"quoted\" 'é' ]]> \\ / {{title}}")
    #expect(items[0]["url"] as? String == "https://sample.example/curricula/entry/")
    #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(!text.contains("<"))
  }

  @Test func `a collection without dated entries has no feed`() async {
    let files = await FeedTests.site.rendered()
    #expect(files["organizations/feed.xml"] == nil && files["organizations/feed.json"] == nil)
  }

  @Test func `the sitemap names every page for readers by its whole address, and no retired one`() async throws {
    let site = FeedTests.site.with(["curricula/old.md": "---\ntitle: O\nsummary: S.\nstatus: retired\n---\n"])
    let files = await site.rendered(baseURL: "https://a.example/x")
    let text = try #require(files["sitemap.xml"])
    let found = try #require(elements(text)).texts.filter { $0.name == "loc" }.map(\.text)
    #expect(found.contains("https://a.example/x/") && found.contains("https://a.example/x/curricula/entry/"))
    #expect(
      !found.contains { $0.contains("old") || $0.contains("404") || $0.contains("assets") || $0.contains("feed") })
    for address in found {
      #expect(files[address.replacing("https://a.example/x/", with: "") + "index.html"] != nil, "\(address)")
    }
    #expect(files["robots.txt"]?.contains("Sitemap: https://a.example/x/sitemap.xml") == true)
  }
}
