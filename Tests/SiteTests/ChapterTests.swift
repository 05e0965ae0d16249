import Catalog
import Site
import TestSupport
import Testing

@Suite("Chapters")
struct ChapterTests {
  private static func text(_ title: String, _ body: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\n\(more)---\n\n\(body)\n"
  }

  private static let guide = MemorySite.sample.with([
    "guides/_collection.yml": "label: Guides\nsingular: Guide\nfields: {}",
    "guides/plan/index.md": text(
      "The plan",
      "## Chapter\n\n## Council\n\nSee [one](01-council.md#aims), [two](02-year-one.md) and [here](#council).[^a]\n\n[^a]: Note.",
      "summary: S.\npublished: 2026-03-01\n"),
    "guides/plan/01-council.md": text(
      "Council",
      "## Aims\n\n### Title\n\n## Chapter\n\n[Self](#aims), [next](02-year-one.md#aims), [front](index.md#council), "
        + "[whole entry](index.md), [out](../../curricula/scratch.md#getting-started), [a](../../organizations/mit.md).[^a]\n\n[^a]: Note.",
      "summary: Of the council.\n"),
    "guides/plan/02-year-one.md": text(
      "Year <one>",
      "## Aims\n\n###### Deep\n\n[Back](01-council.md).[^a]\n\n[^a]: Other.\n\n```figure\ntitle: T\nchart: table\nquery: SELECT 1\n```"
    ),
    "guides/plan/10-last.md": text(
      "Last", "## Aims\n\nThere is `sql: SELECT 2 + 2`.\n\n```figure\ntitle: T\nchart: table\nquery: SELECT 1\n```"),
    "curricula/linking.md": text(
      "Linking", "[c](../guides/plan/01-council.md#aims) [d](../guides/plan/10-last.md)", "summary: S.\n"),
  ])
  // A level is skipped on purpose: it has to survive on the page of the whole.
  private static let expected = ["guides/plan/02-year-one.md 7:1 heading-level → ###"]

  private static let pages = Task { await guide.rendered() }

  private func page(_ path: String) async throws -> String {
    try #require(await ChapterTests.pages.value["guides/plan/\(path)index.html"])
  }

  @Test func `each chapter has a page, with its number, its neighbours and the contents`() async throws {
    let found = await ChapterTests.guide.findings()
    #expect(found == ChapterTests.expected)
    let second = try await page("year-one/")
    #expect(second.contains("<h1>2 Year &lt;one&gt;</h1>"))
    #expect(second.contains("<li>1 <a href=\"../../../guides/plan/council/index.html\">Council</a></li>"))
    #expect(second.contains("<li>3 <a href=\"../../../guides/plan/last/index.html\">Last</a></li>"))
    #expect(second.contains("<a href=\"../../../guides/plan/last/index.html\">Last</a>\n"))
    #expect(try await !page("last/").contains("</article><a"))
    #expect(try await page("last/").contains("<p>There is 4.</p>"))
  }

  @Test func `neighbours are the chapters before and after, and none beyond the ends`() async throws {
    let links =
      "P{{previous_href}} {{previous_label}};N{{next_href}} {{next_label}};W{{whole_href}};R{{report_href}} {{report_title}};{{summary}}"
    let (templates, faults) = TinyTemplates.read(changing: [
      "pages/chapter": "{{<base}}{{$main}}\(links){{/main}}{{/base}}"
    ])
    #expect(faults.isEmpty)
    let pages = await ChapterTests.guide.rendered(templates)
    let root = "../../../guides/plan"
    let common = ";W\(root)/whole/index.html;R\(root)/index.html The plan;"
    #expect(
      pages["guides/plan/council/index.html"]?.contains(
        "P ;N\(root)/year-one/index.html Year &lt;one&gt;\(common)Of the council.") == true)
    #expect(
      pages["guides/plan/year-one/index.html"]?.contains(
        "P\(root)/council/index.html Council;N\(root)/last/index.html Last\(common)") == true)
    #expect(
      pages["guides/plan/last/index.html"]?.contains("P\(root)/year-one/index.html Year &lt;one&gt;;N \(common)")
        == true)
  }

  @Test func `breadcrumbs lead through the collection and the entry`() async throws {
    let trail =
      "<li><a href=\"../../../guides/index.html\">Guides</a></li><li><a href=\"../../../guides/plan/index.html\">The plan</a></li>"
    #expect(try await page("council/").contains(trail + "<li>Council</li>"))
    #expect(try await page("whole/").contains(trail))
  }

  @Test func `on the page of the whole no id is there twice and every heading is a level deeper`() async throws {
    let whole = try await page("whole/")
    let ids = whole.matches(of: /id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
    #expect(whole.contains("<h3 id=\"council.aims\">Aims</h3>"))
    #expect(whole.contains("<h4 id=\"council.title\">Title</h4>"))
    #expect(whole.contains("<h6 id=\"year-one.deep\">Deep</h6>"))
    #expect(whole.contains("<h2 id=\"council\">Council</h2>"))
  }

  @Test(arguments: ["", "council/", "year-one/", "last/", "whole/"])
  func `links within a guide lead to a place that is there`(path: String) async throws {
    let pages = await ChapterTests.pages.value
    let html = try await page(path)
    let ids = { (page: String) in Set(page.matches(of: /id="([^"]*)"/).map { String($0.1) }) }
    for match in html.matches(of: /href="([^"]*)#([^"]+)"/) {
      let (address, anchor) = (String(match.1), String(match.2))
      if address.isEmpty {
        #expect(ids(html).contains(anchor), "\(anchor)")
      } else {
        let target = address.replacing("../", with: "")
        #expect(ids(pages[target] ?? "").contains(anchor), "\(address)#\(anchor)")
      }
    }
  }

  @Test func `on the page of the whole chapters are linked as parts of it, on pages of their own as pages`()
    async throws
  {
    let (whole, council) = (try await page("whole/"), try await page("council/"))
    for link in [
      "#year-one.aims\">next", "#council.aims\">Self", "#council.aims\">one", "#council.Chapter\">Back",
      "#council\">here",
    ] {
      #expect(whole.contains("href=\"\(link)"), "\(link)")
    }
    #expect(council.contains("href=\"../../../guides/plan/year-one/index.html#aims\">next"))
    #expect(council.contains("href=\"#aims\">Self"))
    #expect(council.contains("href=\"../../../guides/plan/index.html#council\">front"))
    #expect(try await page("").contains("href=\"../../guides/plan/council/index.html#aims\">one"))
    let linking = await ChapterTests.pages.value["curricula/linking/index.html"]
    #expect(linking?.contains("href=\"../../guides/plan/council/index.html#aims\">c") == true)
  }

  @Test func `the sitemap has the chapters and not the whole`() async throws {
    let sitemap = try #require(await ChapterTests.pages.value["sitemap.xml"])
    for path in ["", "council/", "year-one/", "last/"] { #expect(sitemap.contains("/guides/plan/\(path)</loc>")) }
    #expect(!sitemap.contains("whole"))
  }

  @Test func `drafts have no chapters, retired entries do`() async throws {
    let site = ChapterTests.guide.with([
      "guides/plan/index.md": ChapterTests.text("P", "Words.", "summary: S.\nstatus: draft\n")
    ])
    .without("curricula/linking.md")
    #expect(await site.rendered().keys.filter { $0.hasPrefix("guides/plan/") } == [])
    let retired = ChapterTests.guide.with([
      "guides/plan/index.md": ChapterTests.text("P", "## Council", "summary: S.\nstatus: retired\n")
    ])
    let pages = await retired.rendered()
    #expect(pages.keys.filter { $0.hasPrefix("guides/plan/") }.count == 5)
    #expect(pages["sitemap.xml"]?.contains("guides/plan") == false)
  }
}
