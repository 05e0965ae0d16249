import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite("Addresses")
struct AddressTests {
  @Test(arguments: [
    ("", "index.html", ""), ("curricula/", "curricula/index.html", "../"),
    ("curricula/scratch/", "curricula/scratch/index.html", "../../"), ("feed.xml", "feed.xml", ""),
    ("curricula/feed.xml", "curricula/feed.xml", "../"),
  ])
  func `an address has a file, and a way back to the root`(path: String, file: String, root: String) {
    #expect(Address(path).file == file)
    #expect(Address(path).root == root)
  }

  @Test func `the second page of a listing lies below the first`() {
    #expect(Address.folder("curricula").page(1).path == "curricula/")
    #expect(Address.folder("curricula").page(2).path == "curricula/page/2/")
  }

  @Test(arguments: [("6-8.CT.d.3", "6-8-ct-d-3"), ("1A-AP-08", "1a-ap-08"), ("É/..", "----")])
  func `an identifier becomes part of an address`(identifier: String, slug: String) {
    let id = StandardID(framework: "f", identifier: identifier)
    #expect(SiteAddresses().standard(id).path == "standards/f/\(slug)/")
  }

  @Test func `two entries at one address are told at the second`() async {
    let site = MemorySite.sample.with(["curricula/scratch/index.md": "1️⃣---\ntitle: T\nsummary: S.\n---\n"])
    let found = await site.findings()
    #expect(found == ["1️⃣ duplicate-address"])
    let related = await site.diagnostics().first?.related.map(\.file)
    #expect(related == ["content/curricula/scratch.md"])
  }

  @Test(arguments: [
    "curricula/scratch", "/curricula/", "CURRICULA/Scratch/", "tags", "feed.xml", "404.html", "feed.xml/old", "assets",
    "curricula/entry",
  ])
  func `a former address is not one in use, in whatever letters`(path: String) async {
    let found = await MemorySite.fields("redirect_from: [1️⃣\(path)]").findings()
    if path == "assets" {
      #expect(found == [])
    } else {
      #expect(found == ["1️⃣ redirect-onto-page"])
    }
  }

  @Test func `a former address leads on to the entry`() async throws {
    let pages = await MemorySite.fields("redirect_from: [/old/name/, old.html]").rendered()
    let folder = try #require(pages["old/name/index.html"])
    #expect(folder.contains("content=\"0; url=../../curricula/entry/index.html\""))
    #expect(folder.contains("<link rel=\"canonical\" href=\"https://sample.example/curricula/entry/\">"))
    #expect(try #require(pages["old.html"]).contains("url=curricula/entry/index.html"))
  }

  @Test func `a collection that shares its name with a part of the site is told`() async {
    let site = MemorySite.sample.with(["tags/_collection.yml": "label: X"])
    let found = await site.diagnostics().map(\.rule.id)
    #expect(found == ["duplicate-address", "ambiguous-name"])
  }
}
