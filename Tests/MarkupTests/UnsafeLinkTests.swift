import Diagnostics
import TestSupport
import Testing

@testable import Markup

@Suite("Unsafe addresses in a text")
struct UnsafeLinkTests {
  @Test func `an unsafe link, image, autolink and definition are each found at their address`() {
    let reading = Reading(
      """
      A [script](1️⃣javascript:alert(1)2️⃣), an ![image](3️⃣data:image/png;base64,AAAA4️⃣),
      an <5️⃣vbscript:x6️⃣> and a [definition].

      [definition]: 7️⃣file:///etc/passwd8️⃣
      """)
    #expect(
      reading.findings == [
        "1️⃣2️⃣ unsafe-address", "3️⃣4️⃣ unsafe-address", "5️⃣6️⃣ unsafe-address", "7️⃣8️⃣ unsafe-address",
      ])
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](<java&Tab;script:alert(1)>)", "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript&colon;alert(1))", "[x](javascript&#58;alert(1))", "[x](JAVASCRIPT:alert(1))",
    "[x](\\javascript:alert(1))", "[x](javascript\\:alert(1))", "[x](java%0ascript:alert(1))", "<javascript:alert(1)>",
    "![x](javascript:alert(1))", "[x][y]\n\n[y]: javascript:alert(1)", "[x](vbscript:x)",
    "[x](data:text/html;base64,PHM+)",
    "[x](file:///etc/passwd)", "[x](//evil.example)", "[x](\\\\\\\\evil.example)", "[x](&#47;&#47;evil.example)",
    "[x](https:\\\\\\evil.example)", "[x](/&#92;evil.example)",
  ])
  func `a disguised address is found, and does not reach the page`(text: String) {
    let reading = Reading(text)
    #expect(reading.diagnostics.map(\.rule.id) == ["unsafe-address"])
    #expect(reading.html.contains("=\"\""))
  }

  @Test(arguments: ["/curricula/scratch/", "%2Fx"])
  func `an address from the root is found`(address: String) {
    #expect(Reading("[x](1️⃣\(address)2️⃣)").findings == ["1️⃣2️⃣ rooted-address"])
  }

  @Test(arguments: [
    "[x](clearinghouse-link:0;)", "[x](clearinghouse-link:7;)", "<clearinghouse-link:0;>", "[x](clearinghouse-link:-1)",
    "[x](clearinghouse-link:zzzz)", "[x](clearinghouse-link:99999999999999999999999;)", "![x](clearinghouse-link:0;)",
    "[x](clearinghouse-link:)", "[a](b.md \"clearinghouse-link:9;\")", "![clearinghouse-link:9;](b.png)",
    "[clearinghouse-link:9;](https://a.example/?clearinghouse-link:9; 'clearinghouse-link:9;')",
    "[clearinghouse-link:3;][x]\n\n[x]: b.md \"clearinghouse-link:8;\"",
  ])
  func `a text cannot forge the marker that stands for a link`(text: String) {
    let document = Reading(text).document
    #expect(document.slots == document.links.indices.map { .link($0) })
    #expect(document.pieces.count == document.slots.count + 1)
    _ = document.html { _ in "" }
  }

  @Test func `entities and quotes in an address cannot leave its attribute`() {
    let reading = Reading(
      #"[x](<https://a.example/"onclick="alert(1)>)"# + "\n\n" + #"![a" onerror="x](b.png "t\" onload=\"x")"#)
    #expect(!reading.html.contains("\"onclick"))
    #expect(!reading.html.contains("\" on"))
  }
}
