import Foundation
import TestSupport
import Testing

@testable import Site

/// What pages say to programs, in the words of schema.org.
@Suite("Structured data")
struct StructuredDataTests {
  private typealias Object = [String: Any]

  private static let schema = """
    label: Courses
    schema_org: [Course, LearningResource]
    fields:
      provider: { type: reference, to: organizations, schema_org: provider }
      link:     { type: url, schema_org: sameAs }
      cost:     { type: term, vocabulary: costs, schema_org: isAccessibleForFree }
      authors:  { type: text, many: true, schema_org: { author: Person } }
      time:     { type: text, schema_org: timeRequired }
      year:     { type: integer, schema_org: datePublished }
      teaches:  { type: standard, many: true, schema_org: teaches }
      people:   { type: count, schema_org: maximumAttendeeCapacity }
      criteria:
        type: group
        many: true
        fields: { criterion: { type: text, schema_org: reviewAspect } }
      sessions:
        type: group
        many: true
        schema_org: { hasCourseInstance: CourseInstance }
        fields: { starts: { type: date, schema_org: startDate }, place: { type: text, schema_org: { location: Place } } }
      silent:   { type: text }
    """

  private func site(_ fields: String) -> MemorySite {
    MemorySite.sample.with([
      "courses/_collection.yml": StructuredDataTests.schema,
      "courses/one.md": "---\ntitle: One\nsummary: A course.\n\(fields)\n---\n",
      "organizations/_collection.yml": """
      label: Organizations
      schema_org: Organization
      fields: { url: { type: url, schema_org: url } }
      """,
      "vocabularies/costs.yml": """
      label: Costs
      terms:
        free: { label: Free of charge, schema_org: true }
        paid: { label: Paid, schema_org: false }
        mixed: { label: Both }
      """,
      "vocabularies/grade-bands.yml": """
      label: Grade bands
      terms: { k-5: { label: Grades K–5, grades: [K], ages: 5-11 }, 6-8: { label: Grades 6–8, grades: ["6"] } }
      """,
    ])
  }

  /// The things that a page tells of.
  private func graph(_ path: String, of site: MemorySite) async throws -> [Object] {
    let page = try #require(await site.rendered()[path])
    let parts = page.components(separatedBy: #"<script type="application/ld+json">"#)
    let text = try #require(parts.dropFirst().first?.components(separatedBy: "</script>").first)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
    #expect(json?["@context"] as? String == "https://schema.org")
    return try #require(json?["@graph"] as? [Object])
  }

  private func entry(_ fields: String) async throws -> Object {
    try #require(try await graph("courses/one/index.html", of: site(fields)).first)
  }

  @Test func `what all entries have is told without a word in the schema`() async throws {
    let entry = try await entry(
      "tags: [algorithms]\ngrade_bands: [k-5, 6-8]\npublished: 2026-03-01\nupdated: 2026-04-01")
    #expect(entry["@type"] as? [String] == ["Course", "LearningResource"])
    #expect(entry["@id"] as? String == "https://sample.example/courses/one/")
    #expect(entry["name"] as? String == "One")
    #expect(entry["keywords"] as? [String] == ["Algorithms"])
    #expect(entry["educationalLevel"] as? [String] == ["Grades K–5", "Grades 6–8"])
    #expect(entry["typicalAgeRange"] as? [String] == ["5-11"])
    #expect(entry["datePublished"] as? String == "2026-03-01")
    #expect(entry["dateModified"] as? String == "2026-04-01")
    #expect((entry["isPartOf"] as? Object)?["@id"] as? String == "https://sample.example/#website")
  }

  @Test func `fields are what the schema says that they are`() async throws {
    let entry = try await entry(
      """
      provider: mit
      link: https://one.example/
      cost: free
      authors: [Ada, Grace]
      year: 2021
      people: 120
      silent: Not told
      """)
    let provider = try #require(entry["provider"] as? Object)
    #expect(provider["@type"] as? String == "Organization")
    #expect(provider["name"] as? String == "MIT")
    #expect(provider["url"] as? String == "https://www.mit.edu/")
    #expect(entry["sameAs"] as? String == "https://one.example/")
    #expect(entry["isAccessibleForFree"] as? Bool == true)
    #expect((entry["author"] as? [Object])?.map { $0["name"] as? String } == ["Ada", "Grace"])
    #expect(entry["datePublished"] as? String == "2021")
    #expect(entry["maximumAttendeeCapacity"] as? Int == 120)
    #expect(entry.values.contains { $0 as? String == "Not told" } == false)
  }

  @Test(arguments: [
    ("cost: mixed", "isAccessibleForFree"), ("time: Nine weeks", "timeRequired"),
    ("people: <10", "maximumAttendeeCapacity"),
  ])
  func `a value that a program would take for another is not told`(field: String, property: String) async throws {
    #expect(try await entry(field)[property] == nil)
  }

  @Test(arguments: ["PT30M", "P9W", "P1Y2M", "P1DT12H"])
  func `a duration of ISO 8601 is told`(duration: String) async throws {
    #expect(try await entry("time: \(duration)")["timeRequired"] as? String == duration)
  }

  @Test(arguments: ["P", "PT", "P1", "30M", "PT5", "P1H", "p9w"])
  func `what only looks like a duration is none`(text: String) {
    #expect(!StructuredEntry.isDuration(text))
  }

  @Test func `standards are terms that are taught`() async throws {
    let term = try #require((try await entry("teaches: [1A-AP-09]")["teaches"] as? [Object])?.first)
    #expect(term["@type"] as? String == "DefinedTerm")
    #expect(term["termCode"] as? String == "1A-AP-09")
    #expect(term["inDefinedTermSet"] as? String == "https://sample.example/standards/csta/")
    #expect(term["url"] as? String == "https://sample.example/standards/csta/1a-ap-09/")
  }

  @Test func `items of groups are things, or values of the entry`() async throws {
    let entry = try await entry(
      """
      criteria: [{ criterion: Ease }, { criterion: Price }]
      sessions: [{ starts: 2026-07-10, place: Boston }]
      """)
    #expect(entry["reviewAspect"] as? [String] == ["Ease", "Price"])
    let session = try #require((entry["hasCourseInstance"] as? [Object])?.first)
    #expect(session["@type"] as? String == "CourseInstance")
    #expect(session["startDate"] as? String == "2026-07-10")
    #expect((session["location"] as? Object)?["name"] as? String == "Boston")
  }

  @Test func `an organisation is where it says, and has no language`() async throws {
    let mit = try #require(try await graph("organizations/mit/index.html", of: site("")).first)
    #expect(mit["url"] as? String == "https://www.mit.edu/")
    #expect(mit["mainEntityOfPage"] as? String == "https://sample.example/organizations/mit/")
    #expect(mit["inLanguage"] == nil)
  }

  @Test func `the way from home is told with whole addresses`() async throws {
    let trail = try #require(try await graph("courses/one/index.html", of: site("")).last)
    let items = try #require(trail["itemListElement"] as? [Object])
    #expect(trail["@type"] as? String == "BreadcrumbList")
    #expect(items.map { $0["name"] as? String } == ["Sample", "Courses", "One"])
    #expect(items.map { $0["item"] as? String } == ["https://sample.example/", "https://sample.example/courses/", nil])
  }

  @Test func `what search engines are not to know is not told`() async throws {
    let page = try #require(await site("status: retired").rendered()["courses/one/index.html"])
    #expect(!page.contains("ld+json"))
  }

  @Test(arguments: [
    "</script><script>alert(1)</script>", "<!--", "\"\\", "\u{2028}\u{2029}", "“–€”", "é\t\n", "\u{E2}", "",
  ])
  func `no text ends the script or the line that it stands in`(text: String) throws {
    var json = JSONWriter()
    json.openList()
    json.string(text)
    json.string(text)
    json.closeList()
    let written = String(decoding: json.bytes, as: UTF8.self)
    #expect(!written.contains("<") && !written.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\n"].contains($0) })
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == [text, text])
  }

  @Test func `a page with a script in its title is still one page`() async throws {
    let site = MemorySite.sample.with([
      "organizations/_collection.yml": "label: O\nschema_org: Organization\nfields: { url: { type: url } }",
      "organizations/bad.md": "---\ntitle: \"</script><b>\"\nsummary: \"A \\\" and a \\\\.\"\n---\n",
    ])
    let bad = try #require(try await graph("organizations/bad/index.html", of: site).first)
    #expect(bad["name"] as? String == "</script><b>")
    #expect(bad["description"] as? String == "A \" and a \\.")
  }
}
