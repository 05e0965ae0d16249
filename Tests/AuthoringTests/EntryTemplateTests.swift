import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Authoring

@Suite("Templates of entries")
struct EntryTemplateTests {
  private static let collections = contentSettings.configuration.schemas.map(\.name)

  /// The rules that ask for something to be filled in.
  private let asking: Set = ["missing-field", "recommended-field", "item-count"]

  private func rules(_ site: MemorySite, _ text: String, in collection: String) async -> Set<String> {
    let path = "\(collection)/entry.md"
    return Set(await site.with([path: text]).diagnostics().filter { $0.file == "content/\(path)" }.map(\.rule.id))
  }

  @Test(arguments: collections)
  func `a new entry lacks what must be filled in, and has no other fault`(_ collection: String) async throws {
    let text = try contentSettings.template(collection).text
    let found = await rules(contentSettings, text, in: collection)
    #expect(found.contains("missing-field"))
    #expect(found.isSubset(of: asking))
  }

  @Test(arguments: collections)
  func `with everything switched on it still has no other fault`(_ collection: String) async throws {
    let text = try contentSettings.template(collection).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // A note stands after an odd number of spaces.
    let on = lines.map { line in
      line.hasPrefix("#") && line.dropFirst().prefix { $0 == " " }.count.isMultiple(of: 2) ? line.dropFirst() : line
    }
    #expect(on.count { !$0.hasPrefix("#") } > lines.count { !$0.hasPrefix("#") })
    let found = await rules(contentSettings, on.joined(separator: "\n"), in: collection)
    // An item of a list that is switched on holds nothing.
    #expect(found.isSubset(of: asking.union(["wrong-type", "invalid-redirect"])))
  }

  @Test(arguments: collections)
  func `it is as wide as a window, and ends with an empty text`(_ collection: String) throws {
    let text = try contentSettings.template(collection).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.hasPrefix("---\n# "))
    #expect(text.hasSuffix("\n---\n\n"))
  }

  @Test func `filled in, it has no fault`() async throws {
    var text = try MemorySite.sample.template("curricula").text
    for (key, value) in [("title", "Graph paper"), ("summary", "Pictures as programs."), ("#cost", "free")] {
      text = text.replacing("\n\(key):\n", with: "\n\(key.drop { $0 == "#" }): \(value)\n")
    }
    #expect(await MemorySite.sample.with(["curricula/graph-paper.md": text]).findings() == [])
  }

  @Test func `the order is required, recommended, suggested, optional`() throws {
    let site = MemorySite.things(
      """
      c: { type: text }
      b: { type: text, recommended: true }
      old: { type: text, deprecated: Not asked for any more. }
      a: { type: text, required: true }
      """)
    let template = try site.template("things")
    let keys = template.text.split(separator: "\n").filter {
      $0.hasSuffix(":") || $0.contains(": [") || $0.contains("2026")
    }
    .filter { !$0.hasPrefix("# ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      keys == [
        "title", "summary", "a", "b", "tags", "grade_bands", "published", "reviewed", "#c", "#status",
        "#replaced_by", "#updated", "#expires", "#related", "#redirect_from",
      ])
    #expect(template.required == ["Title", "Summary", "A"])
  }

  @Test(arguments: [
    ("a: { type: text, label: Time, help: In weeks, example: 9 weeks }", "# Time: In weeks. Such as 9 weeks.\n#a:\n"),
    ("a: { type: text }", "# A\n#a:\n"),
    (
      "a: { type: count, required: true }",
      "# A (required): A number of people: 0, or 10 and more; write \"<10\" for fewer.\na:\n"
    ),
    ("a: { type: term, vocabulary: costs, required: true }", "#     free  Free of charge\n#     paid  Paid\na:\n"),
    ("a: { type: term, vocabulary: costs, many: true }", "# A (a list): From the list Costs."),
    (
      "a: { type: reference, to: curricula }",
      "# A: The name of an entry of Curricula: its file in curricula/, without .md.\n#a:\n"
    ),
    (
      "a: { type: reference, to: [curricula, organizations], many: true }",
      "An entry of curricula or organizations, written as collection/name.\n#a: []\n"
    ),
    ("a: { type: standard, many: true }", "#     CSTA Standards: 1A-AP-08 … 1A-AP-10 (standards/csta.yml)\n#a: []\n"),
    ("a: { type: integer, min: 1, max: 9 }", "# A: A whole number, without commas. At least 1, at most 9.\n"),
    ("a: { type: text, many: true, required: true }", "# A (required, a list)\na:\n#  - \n"),
    ("a: { type: group, fields: { b: { type: text } } }", "# A: A group of fields.\n#a:\n#  # B\n#  b:\n"),
    (
      "a: { type: group, many: true, required: true, fields: { b: { type: text }, c: { type: text, required: true } } }",
      "a:\n  # B\n  - b:\n    # C (required)\n    c:\n"
    ),
    ("a: { type: group, many: true, fields: { published: { type: date } } }", "#  - published:\n"),
  ])
  func `a field is explained, and its value has a place`(declaration: String, lines: String) throws {
    let text = try MemorySite.things(declaration).template("things").text
    #expect(text.contains(lines), "\(text)")
  }

  @Test func `retired terms are not offered, long lists are wrapped`() throws {
    let terms = (10..<40).map { "  term-number-\($0): { label: L }" }.joined(separator: "\n")
    let site = MemorySite.sample.with([
      "vocabularies/costs.yml": "label: C\nterms:\n\(terms)\n  old-term: { label: O, replaced_by: term-number-10 }"
    ])
    let text = try site.template("curricula").text
    #expect(text.contains("#     term-number-10, term-number-11,"))
    #expect(!text.contains("old-term"))
  }

  @Test func `a site without topics is not asked for them`() throws {
    let text = try MemorySite.sample.without("vocabularies/tags.yml").template("organizations").text
    #expect(!text.contains("tags: "))
    #expect(text.contains("\ngrade_bands: []\n"))
  }

  @Test func `the words may be another language's`() throws {
    var words = AuthoringWords()
    words.required = "obligatoriskt"
    words.types["url"] = "en webbadress"
    let text = try MemorySite.sample.template("organizations", words: words).text
    #expect(text.contains("# Title (obligatoriskt): "))
    #expect(text.contains("# Url: En webbadress.\n"))
  }
}
