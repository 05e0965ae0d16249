import Diagnostics
import TestSupport
import Testing

@Suite("Hidden parts of a total")
struct HiddenCountTests {
  private func findings(_ fields: String) async -> [String] {
    await MemorySite.totals(fields).findings()
  }

  @Test(arguments: [
    "students: 86\ngirls: 31\nboys: 48\nothers: \"1️⃣<102️⃣\"", "students: 79\ngirls: 31\nboys: 48\nothers: 1️⃣<102️⃣",
    "students: 79\ngirls: 31\nboys: 48\nrest: '1️⃣<102️⃣'", "students: 50\nboys: 48\nothers: 1️⃣<102️⃣",
    "students: 50\ngirls: 0\nothers: 1️⃣<602️⃣",
    "students: 89\nclasses: [{ members: 80 }, { name: b, members: 1️⃣<102️⃣ }, { name: c }]",
    "courses: [{ enrolled: 30, passed: 25, failed: 1️⃣<102️⃣ }, { enrolled: 50, passed: 25, failed: <10 }]",
    // All that is left out are at least ten: the hidden one is nobody, or a single person.
    "students: 89\ngirls: 31\nboys: 48\nothers: 1️⃣<102️⃣", "students: 90\ngirls: 31\nboys: 48\nothers: 1️⃣<102️⃣",
  ])
  func `the only hidden part is told where it can be worked out`(fields: String) async {
    let found = await findings(fields).filter { !$0.hasSuffix("renamed-field → others") }
    #expect(found == ["1️⃣2️⃣ revealed-count"])
  }

  @Test(arguments: [48, 50, 66])
  func `hidden parts are told that are all of them nobody, one person or as many as they can be`(
    students: Int
  ) async {
    let found = await findings("students: \(students)\ngirls: 1️⃣<102️⃣\nboys: 48\nothers: 3️⃣<104️⃣")
    #expect(found == ["1️⃣2️⃣ revealed-count", "3️⃣4️⃣ revealed-count"])
  }

  @Test(arguments: [
    "students: 49\ngirls: <10\nboys: 48\nothers: <10", "students: 65\ngirls: <10\nboys: 48\nothers: <10",
    "students: 67\ngirls: <10\nboys: 48\nothers: <10", "students: 86\nboys: 48\nothers: <10",
    "girls: 31\nboys: 48\nothers: <10", "students: <20\ngirls: 0\nothers: <10", "students: 10\nothers: <10",
    "students: 91\ngirls: 31\nboys: 48\nothers: <10",
    // Parts at two levels are two ways to divide the whole.
    "students: 86\ngirls: <10\nclasses: [{ members: 86 }]",
    "courses: [{ enrolled: 30, failed: <10 }, { enrolled: 31, passed: 30 }]",
  ])
  func `hidden parts that stay hidden are taken`(fields: String) async {
    let found = await findings(fields).filter { !$0.hasSuffix("small-rest") }
    #expect(found == [])
  }

  @Test func `a small number that is not hidden yet is told with what hiding it will not hide`() async {
    let found = await findings("students: 86\ngirls: 31\nboys: 48\nothers: 1️⃣72️⃣")
    #expect(found == ["1️⃣2️⃣ revealed-count", "1️⃣2️⃣ small-count → \"<10\""])
  }

  @Test func `the place of the total is given with the hidden part`() async {
    let found = await MemorySite.totals("students: 86\ngirls: 31\nboys: 48\nothers: <10").diagnostics().first
    #expect(found?.related.first?.range.start == SourcePosition(line: 4, column: 11))
  }
}
