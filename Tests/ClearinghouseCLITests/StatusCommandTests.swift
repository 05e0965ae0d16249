import TemporaryFolders
import Testing

struct StatusCommandTests {
  private let site = SmallSite()

  @Test func `it says what there is to do, and when the site changes by itself`() async throws {
    site.addGuide("three", title: "Third guide", more: "expires: 2026-12-31\n")
    let run = try await clearinghouse("status", "--as-of", "2026-03-01", in: site.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        The state of 3 entries on 2026-03-01.

        Entries that no other names (2)
          content/guides/two.md
          content/guides/three.md

        Terms that no entry uses (2)
          grade-bands: upper
          tags: data

        By itself the site changes next on 2027-01-01.

        """)
  }

  @Test func `programs get one document`() async throws {
    let run = try await clearinghouse("status", "--as-of", "2026-03-01", "--format", "json", in: site.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("{\n  \"as_of\": \"2026-03-01\",\n  \"entries\": 2,\n"))
    #expect(run.output.contains(#""unused": [{ "name": "grade-bands/upper" }, { "name": "tags/data" }]"#))
  }

  @Test func `the build says when the site changes by itself`() async throws {
    site.addGuide("three", title: "Third guide", more: "expires: 2026-12-31\n")
    let run = try await clearinghouse("build", "--as-of", "2026-03-01", in: site.path)
    #expect(run.output.hasSuffix(" pages in public/. By itself it changes next on 2027-01-01.\n"))
    let later = try await clearinghouse("build", "--as-of", "2027-01-01", in: site.path)
    #expect(later.output.hasSuffix(" pages in public/.\n"))
  }

  @Test func `the page for curators is made only where it is asked for, and not for search engines`() async throws {
    #expect(try await clearinghouse("build", in: site.path).status == 0)
    #expect(!exists("\(site.output)/curation/index.html"))
    let settings = text(of: site.folder["content/site.yml"]) ?? ""
    write(settings + "curation_page: true\n", to: site.folder["content/site.yml"])
    #expect(try await clearinghouse("build", in: site.path).status == 0)
    let page = text(of: "\(site.output)/curation/index.html") ?? ""
    #expect(page.contains("noindex"))
    #expect(page.contains("Second guide"))
    #expect(text(of: "\(site.output)/sitemap.xml")?.contains("curation") == false)
    #expect(text(of: "\(site.output)/index.html")?.contains("curation/index.html") == true)
  }
}
