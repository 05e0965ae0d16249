import Catalog
import Diagnostics
import Publishing
import Spreadsheets
import TestSupport
import Testing

/// What entries from a sheet are called.
struct EntryNameTests {
  @Test func `names come from titles, and two rows with one title have two`() async throws {
    let sheet = "title,summary,cost\nCafé für Łódź,S.,free\nCafe fur Lodz!,S.,free\n東京,S.,free\n"
    let result = try await OfferSite.imported(sheet)
    #expect(result.good.map(\.id.slug) == ["cafe-fur-lodz", "cafe-fur-lodz-2", "dong-jing"])
  }

  @Test func `names in a column are taken as they are`() async throws {
    let result = try await OfferSite.imported("slug,title,summary,cost\none,A,S.,free\nTwo!,B,S.,free\none,C,S.,free\n")
    #expect(result.good.map(\.id.slug) == ["one"])
    let places = result.diagnostics.map { "\($0.range.start.line) \($0.rule.id)" }
    #expect(places == ["3 bad-slug", "4 existing-entry"])
  }

  @Test(arguments: ["offers/a.md", "offers/a/index.md"])
  func `an entry that is there is not written again`(path: String) async throws {
    let site = OfferSite.site.with([path: "---\ntitle: A\nsummary: S.\ncost: free\n---\n"])
    let result = try await OfferSite.imported("title,summary,cost\nA,S.,free\nB,S.,free\n", site)
    #expect(result.diagnostics.map(\.rule.id) == ["existing-entry"])
    #expect(result.good.map(\.id.slug) == ["b"])
  }
}
