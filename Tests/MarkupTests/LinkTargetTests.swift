import Diagnostics
import TestSupport
import Testing

@testable import Markup

@Suite("Where a link leads")
struct LinkTargetTests {
  @Test(arguments: [
    "https://scratch.mit.edu/", "http://a.example/x?y=javascript:1", "HTTPS://A.EXAMPLE", "mailto:office@a.example",
    "tel:+1-617-555-0100", "https://a.example/%6Aavascript:",
  ])
  func `addresses of the web, of mail and of telephones are let through`(address: String) {
    #expect(LinkTarget(address) == .external)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", " javascript:alert(1)", "javascript%3Aalert(1)", "%6Aavascript:alert(1)",
    "j%0Aavascript:alert(1)", "\u{7F}javascript:x", "vbscript:msgbox(1)", "data:text/html,<b>x",
    "DATA:image/png;base64,x",
    "file:///etc/passwd", "ftp://a.example/", "//evil.example/x", "%2F%2Fevil.example", "/%2Fevil.example",
    "\\\\evil.example", "https:\\\\evil.example", "/\\evil.example", "%5C%5Cevil.example", "blob:x", "about:blank",
    "view-source:https://a.example/", "x:y", "h%74tps://a.example/", ":", "javascript\u{200B}:x",
    "clearinghouse-link:0;",
  ])
  func `whatever else has a scheme, another host or a backslash is unsafe`(address: String) {
    #expect(LinkTarget(address) == .unsafe)
  }

  @Test(arguments: ["/", "/curricula/scratch/", "%2Fcurricula", " /x"])
  func `a path from the root is told apart`(address: String) {
    #expect(LinkTarget(address) == .rooted)
  }

  @Test func `a relative path is a file, perhaps at a heading`() {
    #expect(LinkTarget("scratch.md") == .file(path: "scratch.md", heading: nil))
    #expect(LinkTarget("../a/b.md#c") == .file(path: "../a/b.md", heading: "c"))
    #expect(LinkTarget("a%20b.md#qu%C3%A9") == .file(path: "a b.md", heading: "qué"))
    #expect(LinkTarget("#top") == .heading("top"))
    #expect(LinkTarget("a.md#x:y") == .file(path: "a.md", heading: "x:y"))
    #expect(LinkTarget("./a:b.md") == .file(path: "./a:b.md", heading: nil))
  }

  @Test(arguments: [
    ("a%", "a%"), ("a%4", "a%4"), ("a%4g", "a%4g"), ("%41%62", "Ab"), ("%C3%A9", "é"), ("%ff", "\u{FFFD}"), ("", ""),
  ])
  func `percent escapes are decoded, and what is none stays`(written: String, decoded: String) {
    #expect(percentDecoded(written) == decoded)
  }

  @Test func `no disguise of a script is let through`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let address = "javascript:alert(1)".reduce(into: "") { text, letter in
        switch Int.random(in: 0..<10, using: &random) {
        case 0: text += letter.uppercased()
        case 1: text += "%" + String(letter.asciiValue!, radix: 16)
        case 2: text += "\t\(letter)"
        case 3: text += "%0a\(letter)"
        default: text.append(letter)
        }
      }
      #expect(LinkTarget(address) == .unsafe, "\(address.debugDescription)")
    }
  }

  @Test func `an escaped hash belongs to the name of a file`() {
    #expect(LinkTarget("a%231.pdf#page%202") == .file(path: "a#1.pdf", heading: "page 2"))
  }
}
