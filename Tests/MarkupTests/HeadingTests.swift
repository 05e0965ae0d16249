import Diagnostics
import TestSupport
import Testing

@testable import Markup

@Suite("Headings")
struct HeadingTests {
  @Test(arguments: [
    ("Getting started", "getting-started"),
    ("What's new?", "whats-new"),
    ("C++ & C#", "c--c"),
    ("Grades K–5", "grades-k5"),
    ("1. Plan, do, study, act", "1-plan-do-study-act"),
    ("snake_case and kebab-case", "snake_case-and-kebab-case"),
    ("Qué es Scratch", "qué-es-scratch"),
    ("ÜBER", "über"),
    ("程式設計", "程式設計"),
    ("Ready 🚀 go", "ready--go"),
    ("Use `print` *now*", "use-print-now"),
    ("[A link](https://a.example/)", "a-link"),
    ("!!!", "section"),
  ])
  func `a heading has the anchor that GitHub gives it`(heading: String, anchor: String) {
    #expect(Reading("## \(heading)\n").document.headings.map(\.anchor) == [anchor])
  }

  @Test func `headings of one name are numbered, and never take the anchor of another`() {
    let reading = Reading("## A\n\n## A\n\n## A 1\n\n## A\n\n## a\n")
    #expect(reading.document.headings.map(\.anchor) == ["a", "a-1", "a-1-1", "a-2", "a-3"])
  }

  @Test func `the anchors of a text are unique whatever its headings`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<50 {
      let headings = (0..<20).map { _ in "## x" + random.text(["a", "-", "1", " ", "?"], upTo: 3) }
      let anchors = Reading(headings.joined(separator: "\n\n")).document.headings.map(\.anchor)
      #expect(anchors.count == 20)
      #expect(Set(anchors).count == 20)
    }
  }

  @Test func `each heading carries its anchor as id`() {
    let html = Reading("## One\n\n### Two *x*\n\nThree\n-----\n").html
    #expect(html == "<h2 id=\"one\">One</h2>\n<h3 id=\"two-x\">Two <em>x</em></h3>\n<h2 id=\"three\">Three</h2>\n")
  }

  @Test func `the first heading of a text is of the second level and none is skipped`() {
    let reading = Reading("1️⃣###2️⃣ Deep\n\n## Fine\n\n3️⃣####4️⃣ Skips\n\n##### Goes on\n\n## Fine again\n")
    #expect(reading.findings == ["1️⃣2️⃣ heading-level → ##", "3️⃣4️⃣ heading-level → ###"])
  }

  @Test func `a heading of the first level is the title's`() {
    let reading = Reading("1️⃣#2️⃣ Title\n\n## Fine\n")
    #expect(reading.findings == ["1️⃣2️⃣ heading-level → ##"])
    #expect(reading.diagnostics.first?.message == "a heading of the first level is the title's place")
  }

  @Test func `a field of front matter holds no headings`() {
    let reading = Reading("1️⃣##2️⃣ Heading\n", role: .field)
    #expect(reading.findings == ["1️⃣2️⃣ heading-level"])
  }

  @Test func `forty thousand headings of one name are read`() {
    let reading = Reading(String(repeating: "## a\n\n", count: 40_000))
    #expect(reading.document.headings.last?.anchor == "a-39999")
  }
}
