import TestSupport
import Testing

@Suite("Pages of the exchange")
struct ExchangePageTests {
  private let site = MemorySite.exchange([
    "offers: [all]\nasks: [else]\ncontact: { name: N, email: n@s.example, url: https://n.example/ }",
    "offers: [else]\nasks: [bit, new]\nmade_up: true", "kind: town",
  ])

  @Test func `each topic says who shares and who seeks it, and whether it is unmet`() async throws {
    let page = try #require(await site.rendered()["exchange/index.html"])
    let first = "<a href=\"../places/p000/index.html\">P000</a>"
    let second = "<a href=\"../places/p001/index.html\">P001</a>"
    #expect(page.contains("<h1>2 Offers Asks 1</h1>"))
    #expect(
      page.contains(
        "<h2 id=\"all\">All of it</h2><p>\(first)||||</p>".replacing("||||", with: "|||\(second) (A bit of it)")))
    #expect(page.contains("<h2 id=\"bit\">A bit of it</h2><p>|\(first) (All of it)|\(second)|</p>"))
    #expect(page.contains("<h2 id=\"new\">Something new</h2><p>||\(second)| unmet</p>"))
    #expect(page.contains("<p>Some of it, A part of it</p>"))
    #expect(page.contains("<p><a href=\"../places/p002/index.html\">P002</a></p>"))
  }

  @Test func `partners come with the reason, the ways to reach them that they publish, and what they are marked as`()
    async throws
  {
    let pages = await site.rendered()
    let page = try #require(pages["exchange/index.html"])
    #expect(page.contains("mutual gives Something else takes A bit of it (All of it) A made-up place </li>"))
    let contacts = "<a href=\"mailto:n@s.example\">n@s.example</a>, <a href=\"https://n.example/\">n.example</a>"
    #expect(page.contains("mutual gives All of it (A bit of it) takes Something else  \(contacts)</li>"))
    let entry = try #require(pages["places/p001/index.html"])
    #expect(entry.contains("<a href=\"../../places/p000/index.html\">P000</a> mutual gives All of it (A bit of it)"))
    #expect(entry.contains("<a href=\"../../exchange/index.html\">Exchange</a>"))
    #expect(pages["places/p002/index.html"]?.contains("Exchange</a>") == false)
  }

  @Test func `many places are shown on several pages`() async throws {
    let site = MemorySite.exchange((0..<120).map { _ in "offers: [all]\nasks: [all]" })
    let pages = await site.rendered()
    #expect(pages["exchange/page/4/index.html"] == nil)
    let last = try #require(pages["exchange/page/3/index.html"])
    #expect(last.matches(of: /<h3>/).count == 20)
    #expect(!last.contains("<h2 id"))
  }

  @Test func `without the roles there is no page`() async {
    #expect(await MemorySite.sample.rendered().keys.filter { $0.hasPrefix("exchange") } == [])
  }
}
