import Foundation
import TemporaryFolders
import Testing

/// What the pages of the demonstration site say of themselves to search engines, networks and other repositories.
struct MetadataTests {
  private typealias Object = [String: Any]

  private func site() async throws -> PublishedSite { try await DemonstrationContentTests.built.value.site }

  /// What the words of schema.org are that pages may use.
  private static let types: Set = [
    "Article", "BreadcrumbList", "Course", "CourseInstance", "CreativeWork", "DataDownload", "Dataset", "DefinedTerm",
    "EducationalAudience", "EntryPoint", "LearningResource", "ListItem", "NewsArticle", "Organization", "Person",
    "Place", "Report", "Review", "ScholarlyArticle", "SearchAction", "WebSite",
  ]
  private static let properties: Set = [
    "about", "alternateName", "audience", "author", "citation", "contentUrl", "creator", "dateModified",
    "datePublished", "description", "distribution", "educationalLevel", "encodingFormat", "endDate", "expires",
    "hasCourseInstance", "identifier", "inDefinedTermSet", "inLanguage", "isAccessibleForFree", "isPartOf", "item",
    "itemListElement", "itemReviewed", "keywords", "license", "location", "mainEntityOfPage", "mentions", "name",
    "position", "potentialAction", "provider", "publisher", "query-input", "reviewAspect", "sameAs", "startDate",
    "target", "teaches", "termCode", "timeRequired", "typicalAgeRange", "url", "urlTemplate",
  ]
  private static let addresses: Set = [
    "@id", "url", "item", "contentUrl", "inDefinedTermSet", "mainEntityOfPage", "sameAs",
  ]
  private static let dates: Set = ["dateModified", "datePublished", "startDate", "endDate", "expires"]

  /// The JSON-LD of every page that has some.
  private func documents() async throws -> [String: Any] {
    let site = try await site()
    var documents: [String: Any] = [:]
    for path in site.pages.keys {
      let parts = site.text(path).components(separatedBy: #"<script type="application/ld+json">"#)
      guard parts.count > 1 else { continue }
      #expect(parts.count == 2, "\(path)")
      let text = parts[1].components(separatedBy: "</script>")[0]
      documents[path] = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }
    return documents
  }

  @Test func `every entry, home and the data say what they are`() async throws {
    let site = try await site()
    let documents = try await documents()
    let content = "\(repository)/content"
    let entries = site.pages.filter { path, page in
      page.isIndexed && exists("\(content)/\(path.replacing("/index.html", with: ".md"))")
    }
    #expect(entries.count > 100)
    #expect((entries.keys + ["index.html", "data/index.html"]).filter { documents[$0] == nil } == [])
  }

  @Test func `all of it is in words of schema.org, with whole addresses and days of ISO 8601`() async throws {
    let documents = try await documents()
    #expect(documents.count > 400)
    for (path, document) in documents {
      let document = try #require(document as? Object)
      #expect(document["@context"] as? String == "https://schema.org", "\(path)")
      let graph = try #require(document["@graph"] as? [Object])
      #expect(!graph.isEmpty)
      for thing in graph {
        #expect(thing["@type"] != nil, "\(path)")
        #expect(faults(thing) == [], "\(path)")
      }
    }
  }

  private func faults(_ thing: Object) -> [String] {
    thing.flatMap { key, value -> [String] in
      let values = value as? [Any] ?? [value]
      if values.isEmpty { return ["\(key): empty"] }
      return values.flatMap { fault(key, $0) + (($0 as? Object).map(faults) ?? []) }
    }
  }

  private func fault(_ key: String, _ value: Any) -> [String] {
    let text = value as? String
    let isRight =
      switch key {
      case "@type": MetadataTests.types.contains(text ?? "")
      case _ where MetadataTests.addresses.contains(key): text?.hasPrefix("https://") == true
      case _ where !MetadataTests.properties.contains(key): false
      case _ where MetadataTests.dates.contains(key): text?.wholeMatch(of: /\d{4}(-\d\d-\d\d)?/) != nil
      case "typicalAgeRange": text?.wholeMatch(of: /\d+-\d*/) != nil
      case "isAccessibleForFree": value is Bool
      case "position": value is Int
      default: text != "" && !(value is NSNull)
      }
    return isRight ? [] : ["\(key): \(value)"]
  }

  @Test func `every page can be passed on`() async throws {
    let site = try await site()
    for (path, page) in site.pages where page.tags.contains(where: { $0.name == "main" }) {
      func meta(_ name: String) -> String? {
        page.tags.first { $0.value("property") == name || $0.value("name") == name }?.value("content")
      }
      #expect(meta("og:title")?.isEmpty == false, "\(path)")
      #expect(meta("og:description") == meta("description"), "\(path)")
      #expect(["article", "website"].contains(meta("og:type")), "\(path)")
      #expect(meta("og:site_name") == "PACE Computer Science Clearinghouse", "\(path)")
      #expect(meta("og:locale") == "en", "\(path)")
      #expect(meta("twitter:card") == "summary", "\(path)")
      #expect(meta("og:image") == nil, "\(path)")
      let canonical = page.tags.first { $0.value("rel") == "canonical" }?.value("href")
      #expect(meta("og:url") == canonical, "\(path)")
    }
  }
}
