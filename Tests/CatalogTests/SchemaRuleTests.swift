import Diagnostics
import TestSupport
import Testing

@Suite("Rules of settings files")
struct SchemaRuleTests {
  /// A schema without entries.
  private func findings(ofSchema schema: String) async -> [String] {
    await MemorySite.sample.with(["things/_collection.yml": "label: Things\nfields:\n\(schema.indented)"]).findings()
  }

  @Test(arguments: [
    ("a: { 1️⃣typ2️⃣: text, type: text }", "1️⃣2️⃣ unknown-setting → type"), ("1️⃣a2️⃣: { label: A }", "1️⃣2️⃣ missing-setting"),
    ("a: { type: 1️⃣referense2️⃣, to: organizations, label: A, many: true }", "1️⃣2️⃣ unknown-field-type → reference"),
    ("1️⃣First-Step2️⃣: { type: text }", "1️⃣2️⃣ bad-field-name"), ("1️⃣2nd2️⃣: { type: text }", "1️⃣2️⃣ bad-field-name"),
    ("1️⃣title2️⃣: { type: text }", "1️⃣2️⃣ reserved-field"), ("1️⃣tags2️⃣: { type: text }", "1️⃣2️⃣ reserved-field"),
    ("a: { type: term, vocabulary: 1️⃣cost2️⃣ }", "1️⃣2️⃣ unknown-vocabulary → costs"),
    ("a: { type: reference, to: 1️⃣organisations2️⃣ }", "1️⃣2️⃣ unknown-collection → organizations"),
    ("a: { type: reference, to: [curricula, 1️⃣organisations2️⃣] }", "1️⃣2️⃣ unknown-collection → organizations"),
    ("a: { type: group, fields: { b: { type: term, vocabulary: 1️⃣cost2️⃣ } } }", "1️⃣2️⃣ unknown-vocabulary → costs"),
    ("a: { type: integer, min: 1️⃣52️⃣, max: 2 }", "1️⃣2️⃣ contradictory-setting"),
    ("a: { type: text, pattern: '1️⃣[0-92️⃣' }", "1️⃣2️⃣ bad-pattern"),
    ("a: { type: text, required: 1️⃣perhaps }", "1️⃣ wrong-type"), ("a: { type: integer, min: 1️⃣few }", "1️⃣ wrong-type"),
    ("a: { type: text, schema_org: 1️⃣Provider2️⃣ }", "1️⃣2️⃣ wrong-type"),
    ("a: { type: text, schema_org: 1️⃣{ author: person } }", "1️⃣ wrong-type"),
    ("a: { type: group, schema_org: 1️⃣hasCourseInstance2️⃣, fields: { b: { type: text } } }", "1️⃣2️⃣ wrong-type"),
    ("a: { type: text, max_length: 1️⃣2.5 }", "1️⃣ wrong-type"), ("a: { type: text, label: 1️⃣[a] }", "1️⃣ wrong-type"),
  ])
  func `a fault in a schema is told at its line`(schema: String, finding: String) async {
    let found = await findings(ofSchema: schema)
    #expect(found == [finding])
  }

  @Test(arguments: ["a: { type: term }", "a: { type: reference }", "a: { label: A }"])
  func `a declaration says all that its type needs`(schema: String) async {
    #expect(await findings(ofSchema: schema).map { $0.split(separator: " ").last } == ["missing-setting"])
  }

  @Test func `a collection is sorted by a field that it has`() async {
    let schema = "label: Things\nsort: -1️⃣nam2️⃣\nfields: { name: { type: text } }"
    let site = MemorySite.sample.with(["things/_collection.yml": schema.replacing("-1️⃣", with: "1️⃣-")])
    let found = await site.findings()
    #expect(found == ["1️⃣2️⃣ unknown-setting → name"])
  }

  @Test(arguments: [
    ("vocabularies/x.yml", "label: X\nterms:\n  1️⃣A b2️⃣: { label: A }", "1️⃣2️⃣ bad-slug"),
    (
      "vocabularies/x.yml", "label: X\nterms:\n  a: { label: A, broader: 1️⃣bet2️⃣ }\n  beta: { label: B }",
      "1️⃣2️⃣ unknown-term → beta"
    ),
    ("vocabularies/x.yml", "label: X\nterms:\n  a: { label: A, replaced_by: 1️⃣zzzz2️⃣ }", "1️⃣2️⃣ unknown-term"),
    ("vocabularies/x.yml", "label: X\nterms:\n  a: { label: A, 1️⃣alias2️⃣: B }", "1️⃣2️⃣ unknown-setting → aliases"),
    ("vocabularies/x.yml", "label: X\n1️⃣trms2️⃣: { a: { label: A } }", "1️⃣2️⃣ unknown-setting → terms"),
    ("vocabularies/x.yml", "1️⃣terms: { a: { label: A } }", "1️⃣ missing-setting"),
    (
      "standards/x.yml",
      "label: X\nlevels: { a: { label: A } }\nconcepts: { c: { label: C } }\nidentifiers: { 1️⃣b2️⃣: { c: [X-1] } }",
      "1️⃣2️⃣ unknown-setting → a"
    ),
    (
      "standards/x.yml",
      "label: X\nlevels: { a: { label: A } }\nconcepts: { c: { label: C } }\nidentifiers: { a: { c: [X-1, 1️⃣X-12️⃣] } }",
      "1️⃣2️⃣ duplicate-item"
    ),
    (
      "standards/x.yml",
      "label: X\nlevels: { a: { label: A } }\nconcepts: { c: { label: C } }\nidentifiers: { a: { c: 1️⃣X-12️⃣ } }",
      "1️⃣2️⃣ wrong-type"
    ),
  ])
  func `a fault in a vocabulary or framework is told at its line`(path: String, text: String, finding: String) async {
    let found = await MemorySite.sample.with([path: text]).findings()
    #expect(found == [finding])
  }

  @Test(arguments: [
    ("address: 1️⃣sample.example2️⃣", "1️⃣2️⃣ invalid-address → https://sample.example"),
    ("address: https://s.example/\n1️⃣langage2️⃣: en", "1️⃣2️⃣ unknown-setting → language"),
    (
      "address: https://s.example/\nnavigation:\n  - { label: C, to: 1️⃣curriculla2️⃣ }",
      "1️⃣2️⃣ unknown-collection → curricula"
    ),
    ("address: https://s.example/\norganisation: { name: X, url: 1️⃣x2️⃣ }", "1️⃣2️⃣ invalid-address"),
    ("address: https://s.example/\nformats: { months: 1️⃣[January] }", "1️⃣ item-count"),
    ("address: https://s.example/\nprivacy: { minimum_count: 1️⃣ten }", "1️⃣ wrong-type"),
    ("address: https://s.example/\nnavigation: 1️⃣curricula2️⃣", "1️⃣2️⃣ wrong-type"),
  ])
  func `a fault in the settings of the site is told at its line`(settings: String, finding: String) async {
    let found = await MemorySite.sample.with(["site.yml": "name: S\n\(settings)"]).findings()
    #expect(found == [finding])
  }

  @Test func `a site without settings, and settings without a name, are told`() async {
    let found = await MemorySite.sample.without("site.yml").findings()
    #expect(found == ["site.yml 1:1 missing-settings-file"])
    let found2 = await MemorySite.sample.with(["site.yml": "1️⃣short_name: S\naddress: https://s.example/"]).findings()
    #expect(found2 == ["1️⃣ missing-setting"])
  }

  @Test func `settings that begin with three hyphens are read`() async {
    let found = await MemorySite.sample.with(["vocabularies/x.yml": "---\nlabel: X\nterms:\n  a: { label: A }\n"])
      .findings()
    #expect(found == [])
  }
}
