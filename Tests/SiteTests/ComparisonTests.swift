import Catalog
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite("Comparison of entries")
struct ComparisonTests {
  private static let schema = """
    label: Kits
    singular: Kit
    compare: true
    fields:
      maker: { type: reference, to: organizations, inverse: Kits made, label: Made by }
      cost: { type: term, vocabulary: costs, facet: true, label: Cost }
      since: { type: date, label: Since }
      price: { type: money }
      learners: { type: count }
      needs_power: { type: boolean }
      notes: { type: markdown, label: Notes }
      old: { type: text, deprecated: Nobody reads it. }
      proof:
        type: group
        many: true
        label: Proof
        fields:
          outcome: { type: text, required: true, label: Outcome }
          cost: { type: term, vocabulary: costs, label: At a cost }
    """

  private static let site = MemorySite.sample.with([
    "kits/_collection.yml": schema,
    "kits/red.md": """
    ---
    title: "Red \\"<kit>\\""
    summary: A red kit.
    tags: [algorithms]
    grade_bands: [6-8]
    reviewed: 2026-03-31
    maker: mit
    cost: free
    since: 2024-02-03
    price: 1200
    learners: "<10"
    needs_power: true
    notes: Made *by hand* & [fast](https://fast.example/).
    proof:
      - { outcome: "Fun, mostly", cost: paid }
      - { outcome: Calm }
    ---
    """,
    "kits/blue.md": "---\ntitle: Blue\nsummary: A blue kit.\nneeds_power: false\n---\n",
    "kits/gone.md": "---\ntitle: Gone\nsummary: G.\nstatus: retired\n---\n",
    "kits/draft.md": "---\ntitle: Draft\nsummary: D.\nstatus: draft\n---\n",
    "opinions/_collection.yml":
      """
    label: Opinions
    fields:
      about: { type: reference, to: [kits, curricula], required: true, inverse: Opinions }
      also: { type: reference, to: kits, many: true, inverse: Mentioned in opinions }
      points: { type: group, many: true, fields: { said: { type: text, label: Said } } }
    """,
    "opinions/one.md":
      "---\ntitle: One opinion\nsummary: It works.\nabout: kits/red\nalso: [blue]\npoints: [{ said: Good }]\n---\n",
  ])

  /// What a script hands over as JSON.
  private func json(_ script: String) throws -> Any {
    let start = try #require(script.firstIndex(of: "["))
    let end = try #require(script.lastIndex(of: "]"))
    return try JSONSerialization.jsonObject(with: Data(script[start...end].utf8))
  }

  private func rows(_ slug: String) async throws -> [String: [Any]] {
    let script = try #require(await Self.site.rendered()["compare/kits/1.js"])
    let entries = try #require(try json(script) as? [[String: Any]])
    let entry = try #require(entries.first { $0["slug"] as? String == slug })
    return try #require(entry["rows"] as? [String: [Any]])
  }

  private func text(_ value: Any?) -> String? { value as? String }
  private func member(_ value: Any?, _ name: String) -> String? { (value as? [String: Any])?[name] as? String }

  @Test func `the site is without fault`() async {
    let found = await Self.site.findings()
    #expect(found.filter { !$0.contains("deprecated") } == [])
  }

  @Test func `whether entries can be compared is yes or no`() async {
    let site = MemorySite.sample.with(["things/_collection.yml": "label: Things\ncompare: 1️⃣perhaps"])
    #expect(await site.findings() == ["1️⃣ wrong-type"])
  }

  @Test func `a collection has a comparison where its schema says so and there are two to compare`() async {
    let pages = await Self.site.rendered()
    #expect(pages["compare/index.html"]?.contains("../compare/kits/index.html") == true)
    #expect(pages["compare/kits/index.html"] != nil)
    #expect(pages["compare/curricula/index.html"] == nil)
    let single = await Self.site.without("kits/blue.md").rendered()
    #expect(single.keys.filter { $0.hasPrefix("compare/") } == [])
    #expect(await MemorySite.sample.rendered().keys.filter { $0.hasPrefix("compare") } == [])
  }

  @Test func `titles of what is listed are published by themselves`() async throws {
    let script = try #require(await Self.site.rendered()["compare/kits/titles.js"])
    #expect(script.hasPrefix("comparisonTitles(50, ["))
    let titles = try #require(try json(script) as? [[String]])
    #expect(titles == [["blue", "Blue"], ["red", "Red \"<kit>\""]])
  }

  @Test func `values are written as elsewhere on the site`() async throws {
    let red = try await rows("red")
    #expect(text(red["summary"]?.first) == "A red kit.")
    #expect(member(red["maker"]?.first, "text") == "MIT")
    #expect(member(red["maker"]?.first, "href") == "../../organizations/mit/index.html")
    #expect(text(red["cost"]?.first) == "Free of charge")
    #expect(text(red["since"]?.first) == "2024-02-03")
    #expect(text(red["price"]?.first) == "$1,200")
    #expect((red["learners"]?.first as? [String: Any])?["fewer_than"] as? Int == 10)
    #expect(red["needs_power"]?.first as? Bool == true)
    #expect(text(red["notes"]?.first) == "Made by hand & fast.")
    #expect(member(red["grade_bands"]?.first, "href") == "../../grade-bands/6-8/index.html")
  }

  @Test func `each item of a group is there with the labels of its fields`() async throws {
    let proof = try #require(try await rows("red")["proof"])
    #expect(proof.count == 2)
    let first = try #require((proof[0] as? [String: Any])?["group"] as? [[Any]])
    #expect(first.compactMap { $0.first as? String } == ["Outcome", "At a cost"])
    #expect(first.map { ($0.last as? [String])?.first } == ["Fun, mostly", "Paid"])
  }

  @Test func `who refers to an entry stands under the name of the inverse, with what it says`() async throws {
    let opinions = try #require(try await rows("red")["opinions-about"]?.first)
    #expect(member(opinions, "text") == "One opinion")
    #expect(member(opinions, "about") == "It works.")
    // It is about this one alone: what it says in particular is there too.
    let points = (opinions as? [String: Any])?["groups"] as? [[String: Any]]
    #expect(points?.count == 1)
    let also = try #require(try await rows("blue")["opinions-also"]?.first as? [String: Any])
    #expect(also["groups"] == nil && also["about"] == nil)
    #expect(try await rows("blue")["opinions-about"] == nil)
  }

  @Test func `a row is there for each field that is not deprecated, and for each inverse`() async throws {
    let page = try #require(await Self.site.rendered()["compare/kits/index.html"])
    let rows = page.matches(of: /<tr id="([^"]*)"( class="sought")?>/).map { (String($0.1), $0.2 != nil) }
    #expect(
      rows.map(\.0) == [
        "maker", "cost", "since", "price", "learners", "needs_power", "notes", "proof", "opinions-about",
        "opinions-also",
      ])
    #expect(rows.filter(\.1).map(\.0) == ["proof", "opinions-about", "opinions-also"])
  }

  @Test func `many entries are published in parts of fifty`() async throws {
    var site = Self.site
    for number in 0..<120 { site.files["kits/e\(number).md"] = "---\ntitle: Entry \(number)\nsummary: S.\n---\n" }
    let pages = await site.rendered()
    let counts = try (1...3).map { try (json(pages["compare/kits/\($0).js"] ?? "") as? [Any])?.count }
    #expect(counts == [50, 50, 22])
    #expect(pages["compare/kits/4.js"] == nil)
  }

  @Test func `the page of a listed entry leads to its comparison`() async throws {
    let template = "{{<base}}{{$main}}{{id}} [{{compare_href}}] {{key_labels}}{{/main}}{{/base}}"
    let pages = await Self.site.rendered(TinyTemplates.read(changing: ["pages/entry": template]).0)
    #expect(
      pages["kits/red/index.html"]?.contains(
        "kits/red [../../compare/kits/index.html?entries=red] Free of charge · Grades 6–8") == true)
    #expect(pages["kits/gone/index.html"]?.contains("kits/gone []") == true)
    #expect(pages["curricula/scratch/index.html"]?.contains("curricula/scratch []") == true)
  }

  @Test func `the page of what a reader keeps is there, and not for search engines`() async throws {
    let pages = await Self.site.rendered(baseURL: "https://a.example/sub/")
    #expect(pages["shortlist/index.html"]?.contains("canonical") == false)
    let sitemap = try #require(pages["sitemap.xml"])
    #expect(sitemap.contains("https://a.example/sub/compare/kits/"))
    #expect(!sitemap.contains("shortlist"))
  }
}
