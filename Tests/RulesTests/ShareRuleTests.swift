import Diagnostics
import TestSupport
import Testing

@Suite("Percentages of a total")
struct ShareRuleTests {
  private func findings(_ fields: String) async -> [String] {
    await MemorySite.totals(fields).findings()
  }

  @Test(arguments: [
    "students: 40\nlearners: 1️⃣52️⃣", "students: 40\nlearners: 1️⃣952️⃣", "students: 1000\nlearners: 1️⃣0.942️⃣",
    "learners: \"1️⃣52️⃣\"\nstudents: 40", "students: 10\nlearners: 1️⃣502️⃣", "pupils: 40\nlearners: 1️⃣52️⃣",
    "students: 40\nclasses:\n  - name: \"5\"\n    percent: 30\n  - { name: b, percent: 1️⃣52️⃣ }",
    "courses:\n  - { enrolled: 40, absent: 1️⃣102️⃣ }\n  - { enrolled: 400, absent: 10 }",
    "courses: [{ enrolled: 8, absent: 1️⃣1002️⃣ }]", "students: 40\nlanguages: [30, 1️⃣2.52️⃣, 50]",
  ])
  func `a percentage that stands for a small group, or leaves one out, is told`(fields: String) async {
    let found = await findings(fields).filter { !$0.hasSuffix("renamed-field → students") }
    #expect(found == ["1️⃣2️⃣ small-share"])
  }

  @Test(arguments: [
    "students: 1019\nlearners: 3.9", "students: 40\nlearners: 0", "students: 40\nlearners: 100",
    "students: 40\nlearners: 25", "students: 40\nlearners: 75", "students: 200\nlearners: 4.75", "learners: 5",
    "students: \"<10\"\nlearners: 5", "students: 0\nlearners: 5", "students: 400\nlearners: 0.1",
    "courses: [{ absent: 5 }]\nstudents: 40",
  ])
  func `a percentage of enough people, of nobody, or of an unknown number is taken`(fields: String) async {
    let found = await findings(fields)
    #expect(found == [])
  }

  @Test(arguments: [
    ("students: 140\nlearners: 5", "learners: 5 percent of students is about 7 people"),
    ("students: 140\nlearners: 99", "learners: 99 percent of students leaves out about 1 person"),
    ("students: 10\nlearners: 60", "learners: 60 percent of students is about 6 people"),
  ])
  func `the message says what can be computed`(fields: String, message: String) async {
    let found = await MemorySite.totals(fields).diagnostics().map(\.message)
    #expect(found == [message])
  }
}
