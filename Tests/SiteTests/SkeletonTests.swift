import Diagnostics
import Mustache
import TestSupport
import Testing

@testable import Site

/// Pages are filled into skeletons; the template library says what they must be.
@Suite("Skeletons")
struct SkeletonTests {
  static let pieces = [
    "{{label}}", "{{{label}}}", "{{&href}}", "{{count}}", "{{description}}", "{{{children}}}", "{{#count}}",
    "{{^count}}", "{{/count}}",
    "{{#is_current}}", "{{^is_current}}", "{{/is_current}}", "{{#description}}{{description}}{{/description}}",
    "{{#label}}{{.}}{{/label}}",
    "<p class=\"x\">", "é & ", "\n", "{{^href}}none{{/href}}", "{{#href}}<a href=\"{{href}}\">{{label}}</a>{{/href}}",
  ]
  static let texts = [
    "", "", "a", "<b>", "\"'", "&amp;", "{{label}}", "é👩‍🏫", "0", " ", "1e", "\n", "a<script>alert('x')</script>",
  ]

  private func view(_ random: inout SeededGenerator) -> LinkView {
    func text() -> String { SkeletonTests.texts.randomElement(using: &random) ?? "" }
    return LinkView(
      label: text(), href: text(), count: Bool.random(using: &random) ? text() : nil, description: text(),
      isCurrent: Bool.random(using: &random), children: text())
  }

  @Test func `a filled skeleton is what the template library makes of the view itself`() {
    var random = SeededGenerator(seed: 10)
    var compared = 0
    var different: [String] = []
    for _ in 0..<600 {
      let template = random.text(SkeletonTests.pieces, upTo: 8)
      guard let direct = try? MustacheTemplate(string: ByteEscaping.pragma + template) else { continue }
      let set = TinyTemplates.read(changing: ["partials/test": template]).0
      for _ in 0..<12 {
        let view = view(&random)
        compared += 1
        let (filled, expected) = (rendered(view, set), direct.render(view))
        if filled != expected { different.append("\(template): \(filled) for \(expected)") }
      }
    }
    #expect(different.prefix(3) == [])
    #expect(compared > 2000)
  }

  @Test func `escaping is that of HTML, byte by byte`() {
    #expect(escapedHTML("<a href=\"x\">'&é</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;é&lt;/a&gt;")
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = random.text(["<", ">", "&", "\"", "'", "a", "é", "\n"], upTo: 12)
      let expected = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
      #expect(escapedHTML(text) == expected)
    }
  }

  @Test func `an empty member is empty: nothing around the part shows through`() {
    let set = TinyTemplates.read(changing: ["partials/test": "[{{count}}{{#description}}x{{/description}}]"]).0
    #expect(rendered(LinkView(label: "a", href: "b"), set) == "[]")
  }

  private func rendered(_ view: LinkView, _ set: TemplateSet) -> String {
    String(decoding: set.render(view, with: "partials/test"), as: UTF8.self)
  }
}
