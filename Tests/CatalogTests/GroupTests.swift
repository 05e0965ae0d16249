import Diagnostics
import TestSupport
import Testing

@testable import Catalog

@Suite("What is listed where")
struct GroupTests {
  private func entry(_ fields: String) -> String { "---\ntitle: T\nsummary: S.\n\(fields)\n---\n" }

  private func slugs(_ catalog: LinkedCatalog, _ indices: [Int]?) -> [String] {
    (indices ?? []).map { catalog.entries[$0].id.slug }
  }

  @Test func `an entry is listed under every band that shares a grade with its own`() async {
    let bands = """
      label: Bands
      terms:
        elementary: { label: E, grades: [K, "1", "2", "3"] }
        upper: { label: U, grades: ["3", "4"] }
        middle: { label: M, grades: ["5"] }
        none: { label: N }
      """
    let catalog = await MemorySite.sample.with([
      "vocabularies/grade-bands.yml": bands, "curricula/a.md": entry("grade_bands: [elementary]"),
      "curricula/b.md": entry("grade_bands: [upper]"), "curricula/c.md": entry("grade_bands: [middle, upper]"),
      "curricula/d.md": entry("grade_bands: [none]"),
    ]).without("curricula/scratch.md").linked()
    #expect(slugs(catalog, catalog.gradeBands["elementary"]) == ["a", "b", "c"])
    #expect(slugs(catalog, catalog.gradeBands["upper"]) == ["a", "b", "c"])
    #expect(slugs(catalog, catalog.gradeBands["middle"]) == ["c"])
    #expect(catalog.gradeBands["none"] == nil)
    let all = catalog.byBand(Array(catalog.entries.indices)).map(\.band)
    #expect(all == ["elementary", "upper", "middle"])
  }

  @Test func `a broader tag takes in the narrower ones, once`() async {
    let catalog = await MemorySite.sample.with([
      "curricula/a.md": entry("tags: [programming, block-programming]"), "curricula/b.md": entry("tags: [programming]"),
    ]).linked()
    #expect(slugs(catalog, catalog.tags["programming"]) == ["scratch", "a", "b"])
    #expect(slugs(catalog, catalog.tags["block-programming"]) == ["scratch", "a"])
  }

  @Test func `tags that are each other's broader one do no harm`() async {
    let tags = "label: T\nterms:\n  a: { label: A, broader: b }\n  b: { label: B, broader: a }"
    let catalog = await MemorySite.sample.with([
      "vocabularies/tags.yml": tags, "curricula/scratch.md": entry("tags: [a]"),
    ]).linked()
    #expect(slugs(catalog, catalog.tags["a"]) == ["scratch"])
    #expect(slugs(catalog, catalog.tags["b"]) == ["scratch"])
  }

  @Test(arguments: [
    ("status: published", true, true), ("status: retired", false, true), ("status: draft", false, false),
    ("expires: 2026-06-30", false, true), ("expires: 2026-07-01", true, true), ("expires: 2026-07-02", true, true),
  ])
  func `drafts have no page; retired and expired entries have one outside every listing`(
    fields: String, isListed: Bool, hasPage: Bool
  ) async throws {
    let site = MemorySite.fields(
      "\(fields)\ntags: [algorithms]\ngrade_bands: [k-5]\nstandards: [1A-AP-08]\nprovider: mit")
    let catalog = await site.linked()
    let index = try #require(catalog.catalog.index(of: EntryID(collection: "curricula", slug: "entry")))
    #expect(catalog.isListed[index] == isListed)
    #expect(catalog.hasPage(index) == hasPage)
    #expect((catalog.collections["curricula"] ?? []).contains(index) == isListed)
    #expect((catalog.tags["algorithms"] ?? []).contains(index) == isListed)
    #expect((catalog.gradeBands["k-5"] ?? []).contains(index) == isListed)
    #expect(
      (catalog.standards[StandardID(framework: "csta", identifier: "1A-AP-08")] ?? []).contains(index) == isListed)
    #expect(
      catalog.entries.indices.contains { catalog.backlinks(of: $0).contains { $0.entries.contains(index) } } == isListed
    )
    #expect(catalog.entries.indices.contains { catalog.related(to: $0).contains(index) } == false)
  }

  @Test func `who refers to an entry is told under the label of the inverse, and who only mentions it apart`()
    async throws
  {
    let site = MemorySite.sample.with([
      "curricula/a.md": entry("provider: mit"),
      "curricula/b.md": entry("") + "[x](../organizations/mit.md) and [y](../organizations/mit.md)\n",
      "organizations/mit.md": entry("") + "[myself](mit.md)\n",
    ])
    let catalog = await site.linked()
    let mit = try #require(catalog.catalog.index(of: EntryID(collection: "organizations", slug: "mit")))
    #expect(catalog.backlinks(of: mit).map(\.label) == ["Curricula offered", nil])
    #expect(catalog.backlinks(of: mit).map { slugs(catalog, $0.entries).sorted() } == [["a", "scratch"], ["b"]])
  }

  @Test func `a list is sorted as its schema says, by numbers as numbers, entries without the value last`() async {
    func order(_ sort: String) async -> [String] {
      let catalog = await MemorySite.sample.with([
        "things/_collection.yml": "label: T\nsort: \(sort)\nfields: { year: { type: integer } }",
        "things/a.md": "---\ntitle: C\nsummary: S.\nyear: 900\n---\n",
        "things/b.md": "---\ntitle: B\nsummary: S.\nyear: 1000\n---\n",
        "things/c.md": "---\ntitle: A\nsummary: S.\n---\n",
      ]).linked()
      return slugs(catalog, catalog.collections["things"])
    }
    let orders = await [order("year"), order("-year"), order("title")]
    #expect(orders == [["a", "b", "c"], ["b", "a", "c"], ["c", "b", "a"]])
  }
}
