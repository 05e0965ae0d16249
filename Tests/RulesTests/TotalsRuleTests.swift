import TestSupport
import Testing

@Suite("Totals and their parts")
struct TotalsRuleTests {
  private func findings(_ fields: String) async -> [String] {
    await MemorySite.totals(fields).findings()
  }

  @Test(arguments: [
    "students: 1️⃣862️⃣\ngirls: 31\nboys: 48", "students: 1️⃣802️⃣\ngirls: 31\nboys: 48\nothers: 0",
    "students: 1️⃣122️⃣\ngirls: 11",
    "students: 1️⃣302️⃣\nclasses: [{ members: 10 }, { members: 15 }]", "students: 1️⃣302️⃣\nteams: [10, 15]",
    "students: 1️⃣302️⃣\ncampus: { north: 25, halls: [{ seats: 11 }, { seats: 19 }] }",
    "students: 1️⃣302️⃣\ncampus: { north: 30, halls: [{ seats: 11 }, { seats: 14 }] }",
    "status: draft\nstudents: 1️⃣862️⃣\ngirls: 80",
    "courses:\n  - { enrolled: 40, passed: 20, failed: 20 }\n  - { enrolled: \"1️⃣402️⃣\", passed: 35 }",
  ])
  func `a small group that is in no part is told at the total`(fields: String) async {
    let found = await findings(fields)
    #expect(found == ["1️⃣2️⃣ small-rest"])
  }

  @Test(arguments: [
    "students: 79\ngirls: 31\nboys: 48", "students: 89\ngirls: 31\nboys: 48", "students: 86", "girls: 31\nboys: 48",
    "students: 0\ngirls: 0", "students: 86\nclasses: []", "students: 86\nclasses: [{ name: a }]",
    "courses: [{ enrolled: 30, passed: 20 }, { enrolled: 20, passed: 0 }]", "students: 86\ncourses: [{ passed: 80 }]",
  ])
  func `parts that are the whole or leave enough people are taken`(fields: String) async {
    let found = await findings(fields)
    #expect(found == [])
  }

  @Test(arguments: [
    "students: 1️⃣782️⃣\ngirls: 31\nboys: 48", "students: 1️⃣302️⃣\ngirls: 31\nothers: <10", "students: 1️⃣02️⃣\ngirls: 10",
    "students: 1️⃣202️⃣\nclasses: [{ members: 10 }, { members: 11 }]", "courses: [{ enrolled: 1️⃣202️⃣, passed: 21 }]",
    "students: 1️⃣202️⃣\ngirls: 9223372036854775807\nboys: 9223372036854775807",
  ])
  func `parts that are more than their total are told there`(fields: String) async {
    let found = await findings(fields)
    #expect(found == ["1️⃣2️⃣ parts-exceed-total"])
  }

  @Test(arguments: [
    ("students: 86\ngirls: 1️⃣many2️⃣\nboys: 80", "1️⃣2️⃣ wrong-type"),
    ("students: 1️⃣many2️⃣\ngirls: 31\nlearners: 5", "1️⃣2️⃣ wrong-type"),
    ("students: 86\nclasses: [{ members: 80 }, 1️⃣b2️⃣]", "1️⃣2️⃣ wrong-type"),
    ("students: 86\nboys: 80\ngirls: 1️⃣[3", "1️⃣ front-matter-syntax"),
    ("students: 40\nlearners: 1️⃣5%2️⃣", "1️⃣2️⃣ wrong-type → 5"),
    ("courses: [{ enrolled: -5, passed: 10, absent: 5 }]", ""),
  ])
  func `nothing is concluded from a number that cannot be read`(fields: String, finding: String) async {
    let found = await findings(fields)
    #expect(found == (finding.isEmpty ? [] : [finding]))
  }

  @Test func `numbers that nobody counts do no harm`() async {
    let greatest = Int.max
    let fields = "students: \(greatest)\ngirls: <\(greatest)\nboys: <\(greatest)\nothers: <\(greatest)\nlearners: 50"
    let found = await findings(fields)
    #expect(found == [])
  }

  @Test func `what is small follows the settings`() async {
    let site = MemorySite.totals("students: 100\ngirls: 40\nboys: 55")
    #expect(await site.with(["site.yml": settings(5)]).findings() == [])
    #expect(await site.with(["site.yml": settings(6)]).findings().count == 1)
  }

  private func settings(_ minimum: Int) -> String {
    (MemorySite.sample.files["site.yml"] ?? "") + "\nprivacy: { minimum_count: \(minimum) }"
  }
}
