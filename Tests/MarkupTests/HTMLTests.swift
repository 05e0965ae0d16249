import Diagnostics
import TestSupport
import Testing

@testable import Markup

@Suite("HTML in a text")
struct HTMLTests {
  @Test func `tags are found where they stand, in a line and as a block`() {
    let reading = Reading(
      """
      A 1️⃣<b>2️⃣first3️⃣</b>4️⃣ step.

      5️⃣<script>
      alert(1)
      </script>
      """)
    #expect(reading.findings == ["1️⃣2️⃣ raw-html", "3️⃣4️⃣ raw-html", "5️⃣ raw-html"])
  }

  @Test(arguments: [
    "A <b>b</b>", "<script>alert(1)</script>", "<div>\n*x*\n</div>", "<img src=x onerror=alert(1)>",
    "x <svg onload=alert(1)>",
    "<style>p{}</style>", "<iframe src=\"//evil.example\"></iframe>", "<?php x ?>", "<!DOCTYPE html>", "<![CDATA[x]]>",
    "<a href=\"javascript:x\">y</a>", "- <b>x</b>", "> <b>x</b>", "| a |\n|---|\n| <b>x</b> |",
    "[^1]\n\n[^1]: <b>x</b>",
  ])
  func `no tag is passed on`(text: String) {
    let reading = Reading(text)
    #expect(reading.diagnostics.contains { $0.rule.id == "raw-html" })
    for tag in [
      "<b>", "<script", "<img", "<svg", "<style", "<iframe", "<?", "<!D", "<![", "<div>\n<em", "onerror", "javascript",
    ] {
      #expect(!reading.html.contains(tag))
    }
  }

  @Test(arguments: ["A <!-- note --> b", "<!-- a note\nof two lines -->\n", "- <!-- x -->"])
  func `a comment is a note between curators: allowed, and not passed on`(text: String) {
    let reading = Reading(text)
    #expect(reading.findings.isEmpty)
    #expect(!reading.html.contains("note"))
  }

  @Test func `a tag after a comment is found too`() {
    #expect(Reading("x <!-- a --> 1️⃣<b>").findings == ["1️⃣ raw-html"])
    #expect(Reading("<!-- a --> 1️⃣<script>2️⃣alert(1)</script>\n").findings == ["1️⃣2️⃣ raw-html"])
    #expect(Reading("<!-- a --> <!-- b -->\n").findings.isEmpty)
  }

  @Test func `a comment that is never closed is found, since it hides the rest of the text`() {
    #expect(Reading("1️⃣<!-- a note\n\nText.\n").findings == ["1️⃣ raw-html"])
  }

  @Test func `what looks like a tag but is code, or an address, is left alone`() {
    let reading = Reading("`<b>` and <https://a.example/> and\n\n    <script>\n\n```\n<b>\n```\n\nand a < b > c\n")
    #expect(reading.findings.isEmpty)
    #expect(reading.html.contains("<code>&lt;b&gt;</code>"))
  }

  @Test func `random texts give balanced tags of the library alone`() {
    var random = SeededGenerator(seed: 6)
    let pieces = [
      "<", ">", "b", "/", "script", "*", "_", "`", "[", "]", "(", ")", "\"", "!", "\n", "\n\n", "|", "-", "&lt;", "- ",
      "#",
    ]
    for _ in 0..<400 {
      let html = Reading(random.text(pieces, upTo: 40)).html
      #expect(!html.contains("<b>") && !html.contains("<script"))
      #expect(html.count { $0 == "<" } == html.count { $0 == ">" })
    }
  }
}
