import Foundation
import TemporaryFolders
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The content and templates of this repository.
struct DemonstrationContentTests {
  /// Built and read once for all tests.
  static let built = Task {
    let folder = TemporaryFolder()
    let run = try await clearinghouse(
      "build", "--strict", "--output", folder["public"], "--as-of", "2026-03-01", in: repository)
    return (run: run, site: PublishedSite(folder["public"]))
  }

  private func build() async throws -> PublishedSite { try await DemonstrationContentTests.built.value.site }

  @Test func `it builds with no error and no warning`() async throws {
    let run = try await DemonstrationContentTests.built.value.run
    #expect(run.status == 0)
    #expect(run.error == "")
  }

  @Test func `every link within the site leads to a file and a place in it`() async throws {
    let site = try await build()
    #expect(site.pages.values.reduce(0) { $0 + $1.links.count } > 10_000)
    #expect(site.brokenLinks() == [])
  }

  @Test func `pages are small and ask no third party for anything`() async throws {
    let site = try await build()
    #expect(site.pages.count > 500)
    // A whole guide on one page is for paper.
    #expect(site.pages.keys.filter { site.size($0) > 100_000 && !$0.hasSuffix("/whole/index.html") } == [])
    #expect(site.pages.filter { $0.value.resources.contains(where: site.isWhole) }.keys.sorted() == [])
  }

  @Test func `pages hold no style and no script of their own`() async throws {
    let site = try await build()
    let faulty = site.pages.mapValues { $0.tags.filter(isOwnStyleOrScript).map(\.name) }.filter { !$0.value.isEmpty }
    #expect(faulty == [:])
  }

  private func isOwnStyleOrScript(_ tag: HTMLPage.Tag) -> Bool {
    let isData = tag.value("type") == "application/ld+json"
    return tag.name == "style" || tag.name == "script" && tag.value("src") == nil && !isData
      || tag.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") }
      || tag.value("href")?.hasPrefix("javascript:") == true
  }

  @Test func `pages say their language and title, have one main heading and no id twice`() async throws {
    let site = try await build()
    func faulty(_ isFaulty: (HTMLPage) -> Bool) -> [String] { site.pages.filter { isFaulty($0.value) }.keys.sorted() }
    #expect(faulty { $0.tags.first { $0.name == "html" }?.value("lang") != "en" } == [])
    #expect(faulty { page in page.tags.prefix { $0.name != "body" }.count { $0.name == "title" } != 1 } == [])
    #expect(faulty { page in page.tags.count { $0.name == "h1" } != 1 } == [])
    #expect(faulty { page in page.tags.count { $0.name == "main" } != 1 } == [])
    #expect(faulty { $0.allIDs.count != $0.ids.count } == [])
  }

  @Test func `the sitemap names the pages that search engines may know, and no others`() async throws {
    let site = try await build()
    let base = "https://clearinghouse.example/"
    let addresses = site.text("sitemap.xml").split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(addresses.filter { !$0.hasPrefix(base) } == [])
    let named = addresses.map { address in
      let path = address.dropFirst(base.count)
      return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
    }
    #expect(Set(named) == Set(site.pages.filter { $0.value.isIndexed }.keys))
    #expect(Set(named).count == named.count)
  }

  @Test func `every entry that is no draft has a page`() async throws {
    let site = try await build()
    let content = "\(repository)/content"
    var count = 0
    for file in Snapshot(of: content).files where file.hasSuffix(".md") && !file.hasPrefix("reports/") {
      guard text(of: "\(content)/\(file)")?.contains("\nstatus: draft") == false else { continue }
      let slug = file.hasSuffix("/index.md") ? file.dropLast("/index.md".count) : file.dropLast(".md".count)
      #expect(site.files.contains("\(slug)/index.html"))
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `there is a page of each kind`() async throws {
    let kinds = [
      "index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "feed.json", "curricula/index.html",
      "curricula/feed.xml", "tags/index.html", "grade-bands/index.html", "grade-bands/k-5/index.html",
      "grade-bands/6-8/curricula/index.html", "standards/index.html", "standards/csta-2017/index.html",
      "standards/ma-dlcs-2016/index.html",
    ]
    let site = try await build()
    #expect(kinds.filter { !site.files.contains($0) } == [])
  }

  @Test func `feeds and the sitemap are well-formed`() async throws {
    let site = try await build()
    for path in site.files.sorted() where path.hasSuffix(".xml") {
      let parser = XMLParser(data: Data(site.text(path).utf8))
      #expect(parser.parse(), "\(path): \(String(describing: parser.parserError))")
    }
    for path in site.files.sorted() where path.hasSuffix(".json") {
      #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(site.text(path).utf8)) }
    }
  }
}
