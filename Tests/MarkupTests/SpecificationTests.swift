import Foundation
import TestSupport
import Testing

/// The examples of GitHub's specification for the extensions that are switched on.
@Suite("GitHub Flavored Markdown")
struct SpecificationTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let markdown: String
    let html: String
    var testDescription: String { name }
  }

  static let examples: [Example] = {
    let text = (try? Repository.text("Tests/MarkupTests/Fixtures/gfm-extension-examples.txt")) ?? ""
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\(fence) example ").dropFirst().map { block in
      let lines = block.components(separatedBy: "\n\(fence)")[0].components(separatedBy: "\n")
      let dot = lines.firstIndex(of: ".") ?? lines.count - 1
      func joined(_ lines: ArraySlice<String>) -> String {
        lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
      }
      return Example(name: lines[0], markdown: joined(lines[1..<dot]), html: joined(lines[(dot + 1)...]))
    }
  }()

  @Test func `there are examples for each extension`() {
    #expect(SpecificationTests.examples.count == 23)
  }

  @Test(arguments: examples)
  func `an example reads as the specification says`(example: Example) {
    #expect(SpecificationTests.plain(Reading(example.markdown).html) == SpecificationTests.plain(example.html))
  }

  /// Takes back what our path adds to the library's HTML, and what the specification leaves open.
  static func plain(_ html: String) -> String {
    var text = html
    let differences = [
      ("<div class=\"table\" tabindex=\"0\">", ""), ("</table></div>", "</table>"), ("<th scope=\"col\"", "<th"),
      (" aria-hidden=\"true\"", ""), (" align=\"", " class=\""), (" />", ">"),
      // The specification lists the attributes of a box in another order than the library.
      ("<input type=\"checkbox\" checked=\"\" disabled=\"\">", "<input checked=\"\" disabled=\"\" type=\"checkbox\">"),
      ("<input type=\"checkbox\" disabled=\"\">", "<input disabled=\"\" type=\"checkbox\">"),
      // An address that pages may not link to.
      ("href=\"ftp://foo.bar.baz\"", "href=\"\""),
    ]
    for (ours, theirs) in differences { text = text.replacing(ours, with: theirs) }
    return text
  }
}
