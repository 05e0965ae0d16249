import TestSupport
import Testing

@Suite("Totals that schemas name")
struct SchemaTotalsTests {
  private func findings(ofSchema schema: String) async -> [String] {
    await MemorySite.sample.with(["things/_collection.yml": "label: Things\nfields:\n\(schema.indented)"]).findings()
  }

  /// A total at the top, one in a group, and fields that are no totals.
  private func findings(ofTotal field: String, inGroup: String = "{ type: text }") async -> [String] {
    await findings(
      ofSchema: """
        students: { type: count }
        schools: { type: integer }
        years: { type: integer, many: true }
        name: { type: text }
        field: \(field)
        group: { type: group, many: true, fields: { enrolled: { type: count }, inner: \(inGroup) } }
        """)
  }

  @Test(arguments: [
    ("{ type: percent, of: students }", "{ type: percent, of: enrolled }"),
    ("{ type: count, part_of: schools }", "{ type: count, part_of: students }"),
    (
      "{ type: percent, many: true, of: schools }", "{ type: group, fields: { a: { type: count, part_of: students } } }"
    ),
  ])
  func `a total stands beside its part, or at the top of the entry`(field: String, inner: String) async {
    let found = await findings(ofTotal: field, inGroup: inner)
    #expect(found == [])
  }

  @Test(arguments: [
    ("{ type: percent, of: 1️⃣studens2️⃣ }", "1️⃣2️⃣ unknown-total → students"),
    ("{ type: count, part_of: 1️⃣studens2️⃣ }", "1️⃣2️⃣ unknown-total → students"),
    ("{ type: count, part_of: 1️⃣name2️⃣ }", "1️⃣2️⃣ unknown-total"), ("{ type: count, part_of: 1️⃣field2️⃣ }", "1️⃣2️⃣ unknown-total"),
    ("{ type: count, part_of: 1️⃣years2️⃣ }", "1️⃣2️⃣ unknown-total"),
    ("{ type: percent, of: 1️⃣enrolled2️⃣ }", "1️⃣2️⃣ unknown-total"),
    ("{ type: percent, of: 1️⃣[students] }", "1️⃣ wrong-type"),
    ("{ type: percent, part_of: 1️⃣students2️⃣ }", "1️⃣2️⃣ misplaced-setting"),
    ("{ type: count, of: 1️⃣students2️⃣ }", "1️⃣2️⃣ misplaced-setting"), ("{ type: text, of: 1️⃣zzzz2️⃣ }", "1️⃣2️⃣ misplaced-setting"),
    ("{ type: 1️⃣persent2️⃣, of: zzzz }", "1️⃣2️⃣ unknown-field-type → percent"),
  ])
  func `a total that is none is told at its name`(field: String, finding: String) async {
    let found = await findings(ofTotal: field)
    #expect(found == [finding])
  }

  @Test func `a field of a group may have the name of its total at the top`() async {
    let group = "{ type: group, many: true, fields: { people: { type: count, part_of: people } } }"
    let found = await findings(ofSchema: "people: { type: count }\ngroup: \(group)")
    #expect(found == [])
    let alone = group.replacing("part_of: people", with: "part_of: 1️⃣people2️⃣")
    let found2 = await findings(ofSchema: "group: \(alone)")
    #expect(found2 == ["1️⃣2️⃣ unknown-total"])
  }
}
