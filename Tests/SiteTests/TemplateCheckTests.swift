import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite("Checks of templates")
struct TemplateCheckTests {
  /// What is found when the page of an entry has this template.
  private func findings(_ template: String) -> [String] {
    let found = TinyTemplates.read(changing: ["pages/entry": template]).1
    return found.map { MarkedText(template).summary(of: $0) }
  }

  @Test func `the tiny templates are without fault`() {
    #expect(TinyTemplates.read().1.map(\.message) == [])
  }

  @Test func `the templates of the repository are without fault`() throws {
    var files: [SourceFile] = []
    var assets: [String: [UInt8]] = [:]
    for path in Repository.paths(below: "templates") {
      let text = try Repository.text("templates/\(path)")
      if path.hasPrefix("assets/") {
        assets[String(path.dropFirst(7))] = Array(text.utf8)
      } else {
        files.append(SourceFile(root: "templates", path: path, text: text))
      }
    }
    let (_, found) = TemplateSet.read(root: "templates", files: files, assets: assets)
    #expect(found.map { "\($0.file):\($0.range.start.line) \($0.message)" } == [])
  }

  @Test(arguments: [
    ("<h1>{{1️⃣titel2️⃣}}</h1>", "1️⃣2️⃣ unknown-variable → title"), ("{{{ 1️⃣bdy2️⃣ }}}", "1️⃣2️⃣ unknown-variable → body"),
    ("{{&1️⃣bdy2️⃣}}", "1️⃣2️⃣ unknown-variable → body"), ("a\nb {{#1️⃣tgs2️⃣}}x{{/tgs}}", "1️⃣2️⃣ unknown-variable → tags"),
    ("{{^1️⃣zzzzzz2️⃣}}x{{/zzzzzz}}", "1️⃣2️⃣ unknown-variable"), ("{{1️⃣assets.site_cs2️⃣}}", "1️⃣2️⃣ unknown-variable"),
    ("é👩‍🏫 {{1️⃣titel2️⃣}}", "1️⃣2️⃣ unknown-variable → title"), ("{{> 1️⃣partials/crad2️⃣}}", "1️⃣2️⃣ unknown-partial → partials/card"),
    ("{{< 1️⃣bse2️⃣}}{{/bse}}", "1️⃣2️⃣ unknown-partial → base"),
  ])
  func `a name that the page does not offer is told at its place`(template: String, finding: String) {
    #expect(findings(template) == [finding])
  }

  @Test func `what is inside an unknown section is not told again`() {
    #expect(findings("{{#1️⃣tgs2️⃣}}{{label}}{{#more}}{{deep}}{{/more}}{{/tgs}}") == ["1️⃣2️⃣ unknown-variable → tags"])
  }

  @Test func `a part has no text of its own`() {
    #expect(findings("{{1️⃣.2️⃣}}") == ["1️⃣2️⃣ unknown-variable"])
    let found = TinyTemplates.read(changing: ["pages/home": "{{#collections}}{{.}}{{/collections}}"]).1
    #expect(found.map(\.rule.id) == ["unknown-variable"])
  }

  @Test func `what stands after an unknown section is told`() {
    #expect(
      findings("{{#1️⃣tgs2️⃣}}{{label}}{{/tgs}}{{3️⃣titel4️⃣}}")
        == ["1️⃣2️⃣ unknown-variable → tags", "3️⃣4️⃣ unknown-variable → title"])
  }

  @Test(arguments: [
    "{{! titel }}", "{{#title}}{{.}}{{/title}}", "{{assets.site_css}}", "{{title}}{{{summary}}}", "{{> partials/head}}",
  ])
  func `what the page offers is not told`(template: String) {
    #expect(findings(template).filter { !$0.contains("feed_href") } == [])
  }

  @Test(arguments: ["{{#title}}x", "{{#title}}x{{/summary}}", "{{title", "{{/title}}", "{{=<% %>=}}"])
  func `a template that is not Mustache is told`(template: String) {
    #expect(findings(template).contains { $0.hasSuffix("template-syntax") })
  }

  @Test func `a place of a syntax fault on the first line is counted without our own prefix`() {
    #expect(findings("{{title}} {{#summary}}x{{/1️⃣title}}") == ["1️⃣ template-syntax"])
  }

  @Test func `a partial is checked by what includes it, and told once`() {
    let found = TinyTemplates.read(changing: ["partials/value": "{{1️⃣txt2️⃣}}"]).1
    #expect(found.map { MarkedText("{{1️⃣txt2️⃣}}").summary(of: $0) } == ["1️⃣2️⃣ unknown-variable → text"])
  }

  @Test func `a template that is missing is told by its path`() {
    let found = TinyTemplates.read(changing: ["pages/home": nil]).1
    #expect(found.map(\.rule.id) == ["missing-template"])
    #expect(found.map(\.file) == ["templates/pages/home.mustache"])
  }

  @Test func `a template of one collection is checked as an entry's page`() {
    let found = TinyTemplates.read(changing: ["entries/curricula": "{{1️⃣titel2️⃣}}"]).1
    #expect(found.map { MarkedText("{{1️⃣titel2️⃣}}").summary(of: $0) } == ["1️⃣2️⃣ unknown-variable → title"])
  }
}
