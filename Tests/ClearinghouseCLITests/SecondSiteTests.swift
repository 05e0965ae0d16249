import TemporaryFolders
import Testing

/// Another clearinghouse: other collections, vocabularies, grade bands, language and templates, built by the same
/// program.
struct SecondSiteTests {
  let folder = TemporaryFolder()
  private let site = "\(repository)/Tests/ClearinghouseCLITests/Fixtures/second-site"

  private func build() async throws -> PublishedSite {
    let run = try await clearinghouse(
      "build", "--strict", "--as-of", "2026-03-01", "--output", folder["public"], in: site)
    #expect(run.status == 0)
    #expect(run.error == "")
    return PublishedSite(folder["public"], basePath: "/banken/")
  }

  @Test func `it builds without a fault, and its links lead somewhere`() async throws {
    let site = try await build()
    #expect(site.pages.count > 30)
    #expect(site.brokenLinks() == [])
  }

  @Test func `it has pages for its own collections, grade bands, topics and standards`() async throws {
    let files = try await build().files
    let expected = [
      "laromedel/golvroboten/index.html", "kurser/robotar-i-klassen/index.html", "utgivare/natverket/index.html",
      "grade-bands/forskola/index.html", "grade-bands/lagstadiet/laromedel/index.html",
      "tags/robotar/forskola/index.html", "standards/kursplan-2022/t-1-1/index.html", "material/golvrobot/index.html",
    ]
    #expect(expected.filter { !files.contains($0) } == [])
  }

  @Test func `dates and numbers are written as its settings ask`() async throws {
    let site = try await build()
    #expect(site.text("laromedel/golvroboten/index.html").contains(">3 februari 2026</time>"))
    #expect(site.text("laromedel/golvroboten/index.html").contains("12\u{A0}500"))
    #expect(site.text("kurser/robotar-i-klassen/index.html").contains("1\u{A0}450,5"))
  }

  @Test func `entries are linked both ways, in its words`() async throws {
    let page = try #require(try await build().pages["laromedel/golvroboten/index.html"])
    #expect(page.words.contains("Kurser om läromedlet"))
    #expect(page.links.contains("../../kurser/robotar-i-klassen/index.html"))
  }

  @Test func `every page says its language, and no page holds a word of the program's`() async throws {
    let site = try await build()
    let english: Set = [
      "the", "of", "and", "home", "page", "pages", "entry", "entries", "topics", "tags", "grade", "grades", "bands",
      "standards", "related", "mentioned", "published", "updated", "not", "found", "yes", "no", "more", "all",
    ]
    for (path, page) in site.pages {
      #expect(page.tags.first { $0.name == "html" }?.value("lang") == "sv", "\(path)")
      let words = Set(page.words.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.intersection(english) == [], "\(path)")
    }
  }

  @Test func `nothing of the demonstration content is in it`() async throws {
    let site = try await build()
    for path in site.files {
      let text = site.text(path)
      for word in ["PACE", "Massachusetts", "curricul", "district"] { #expect(!text.contains(word), "\(path)") }
    }
  }
}
