import Diagnostics
import TestSupport
import Testing

@testable import Markup

@Suite("What a text becomes")
struct TextTests {
  @Test func `a table scrolls by itself, and its columns are aligned by class`() {
    let html = Reading("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n").html
    #expect(
      html == """
        <div class="table" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col" class="left">a</th>
        <th scope="col" class="center">b</th>
        <th scope="col" class="right">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="left">1</td>
        <td class="center">2</td>
        <td class="right">3</td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func `tables are named by the heading above them, and numbered where there are several`() {
    let table = "| a |\n|---|\n| 1 |\n\n"
    let html = Reading("## Size & \"shape\"\n\n\(table)Then\n\n\(table)## Cost\n\n\(table)").html
    let names = html.split(separator: "aria-label=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(names == ["Size &amp; &quot;shape&quot;", "Size &amp; &quot;shape&quot; (2)", "Cost"])
  }

  @Test func `the box of a task cannot be ticked and is not read out`() {
    let html = Reading("- [x] Plan\n- [ ] Do\n").html
    #expect(html.contains("<input aria-hidden=\"true\" type=\"checkbox\" checked=\"\" disabled=\"\" /> Plan"))
    #expect(html.contains("<input aria-hidden=\"true\" type=\"checkbox\" disabled=\"\" /> Do"))
  }

  @Test func `a footnote leads to its text and back`() throws {
    let reading = Reading("Thirty of a hundred[^goal].\n\n[^goal]: By *2030*.\n")
    #expect(reading.findings.isEmpty)
    let reference = try #require(reading.html.firstMatch(of: #/<a href="#([^"]+)" id="([^"]+)"/#))
    #expect(reading.html.contains("<li id=\"\(reference.1)\">"))
    #expect(reading.html.contains("href=\"#\(reference.2)\""))
    #expect(reading.html.contains("By <em>2030</em>."))
  }

  @Test func `a field of front matter has no footnotes`() {
    #expect(!Reading("A[^1].\n\n[^1]: B.\n", role: .field).html.contains("footnote"))
  }

  @Test func `struck text and bare addresses are as on GitHub`() {
    #expect(
      Reading("~~old~~ www.edc.org").html == "<p><del>old</del> <a href=\"http://www.edc.org\">www.edc.org</a></p>\n")
  }

  @Test func `links and images to files are left open, in their order`() {
    let reading = Reading("[a](../a/b.md#c) ![d](e.png) [f](https://f.example/) [g](#h)")
    #expect(reading.document.links.map(\.destination) == ["../a/b.md#c", "e.png", "#h"])
    #expect(reading.document.links.map(\.isImage) == [false, true, false])
    let html = reading.html { "<\($0.destination)>" }
    #expect(html.contains("<a href=\"<../a/b.md#c>\">a</a> <img src=\"<e.png>\" alt=\"d\" />"))
    #expect(html.contains("<a href=\"https://f.example/\">f</a> <a href=\"<#h>\">g</a>"))
  }

  @Test func `an image has alternative text and lies in the content`() {
    let reading = Reading("![](1️⃣a.png2️⃣) ![ ](3️⃣b.png4️⃣) ![x](5️⃣https://c.example/c.png6️⃣) ![y](d.png)")
    #expect(
      reading.findings == [
        "1️⃣2️⃣ missing-alternative-text", "3️⃣4️⃣ missing-alternative-text", "5️⃣6️⃣ outside-image",
      ])
  }

  @Test func `an image on another host is not asked for by the page`() {
    #expect(!Reading("![x](https://c.example/c.png)").html.contains("c.example"))
  }

  @Test func `a link has words`() {
    let reading = Reading("[](1️⃣https://a.example/2️⃣) [![x](y.png)](z.md) [w](v.md)")
    #expect(reading.findings == ["1️⃣2️⃣ empty-link"])
  }

  @Test func `places count characters, lines of lists, quotes, tables and fields alike`() {
    let reading = Reading(
      """
      Grüße 🇩🇪👩‍🏫 an [alle](1️⃣javascript:x2️⃣)

      > - zitiert
      >   é [x](3️⃣/rooted/4️⃣)

      | ä | b |
      |---|---|
      | ü | [y](5️⃣vbscript:z6️⃣) |
      """)
    #expect(
      reading.findings == ["1️⃣2️⃣ unsafe-address", "3️⃣4️⃣ rooted-address", "5️⃣6️⃣ unsafe-address"])
  }

  @Test func `an empty text is empty`() {
    #expect(Reading("").document.isEmpty)
    #expect(Reading("").html == "")
    #expect(!Reading("a").document.isEmpty)
  }
}
