import Foundation
import Testing

@testable import Diagnostics

private struct Slip: Fault {
  static let rule = Rule("slip", summary: "S.", why: "W.", wrong: "a", right: "b")
  var message = "\"algoritms\" is not a term"
  var help: String? = "did you mean \"algorithms\"?"
  var replacement: String? = "algorithms"
}

private struct Worry: Fault {
  static let rule = Rule("worry", .warning, summary: "S.", why: "W.", wrong: "a", right: "b")
  var message = "100% sure,\r\nthis: is </script> odd"
}

@Suite("Printers")
struct PrinterTests {
  private let slip = Diagnostic(
    Slip(), file: "content/a.md", range: SourceRange(SourcePosition(line: 3, column: 8), length: 9),
    related: [
      RelatedPlace(
        file: "content/b.md", range: SourceRange(SourcePosition(line: 1, column: 2), length: 3), message: "see here")
    ])
  private let worry = Diagnostic(Worry(), file: "content/a,b:c%.md", range: .fileStart)

  private func text(_ format: DiagnosticFormat, color: Bool = false) -> String {
    printed([slip, worry], as: format, color: color) { _, line in line == 3 ? "tags: [algoritms]" : nil }
  }

  @Test func `for people: the compiler's form, the line, a caret, the help, a count`() {
    #expect(
      text(.human).hasPrefix(
        """
        content/a.md:3:8: error: "algoritms" is not a term [slip]
         3 | tags: [algoritms]
           |        ^~~~~~~~~
          help: did you mean "algorithms"?
          why: W.
        content/b.md:1:2: note: see here

        """))
    #expect(
      text(.human).hasSuffix(
        "\n1 error, 1 warning in 2 files.\n'clearinghouse explain slip' says more about that rule.\n"))
    #expect(!text(.human).contains("\u{1B}"))
    #expect(text(.human, color: true).contains("\u{1B}["))
  }

  @Test func `for scripts: the keys of the contract`() throws {
    let json = try #require(JSONSerialization.jsonObject(with: Data(text(.json).utf8)) as? [String: Any])
    #expect(json["errors"] as? Int == 1 && json["warnings"] as? Int == 1)
    let first = try #require((json["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["rule"] as? String == "slip" && first["severity"] as? String == "error")
    #expect(["line", "column", "endLine", "endColumn"].map { first[$0] as? Int } == [3, 8, 3, 17])
    #expect(first["replacement"] as? String == "algorithms" && first["file"] as? String == "content/a.md")
    let second = try #require((json["diagnostics"] as? [[String: Any]])?.last)
    #expect(second["message"] as? String == Worry().message && second["help"] == nil)
    #expect(printed([], as: .json) { _, _ in nil }.contains("\"diagnostics\": []"))
  }

  @Test func `for GitHub: one command a line, escaped as its toolkit does`() {
    let lines = text(.github).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("::error file=content/a.md,line=3,endLine=3,col=8,endColumn=17,title=slip::"))
    #expect(lines[0].hasSuffix("term%0Adid you mean \"algorithms\"?"))
    #expect(lines[1].hasPrefix("::warning file=content/a%2Cb%3Ac%25.md,"))
    #expect(lines[1].hasSuffix("::100%25 sure,%0D%0Athis: is </script> odd"))
  }

  @Test func `a long line is shown around the fault`() {
    let long = Diagnostic(Slip(), file: "a", range: SourceRange(SourcePosition(line: 1, column: 500), length: 3))
    let text = printed([long], as: .human) { _, _ in
      String(repeating: "x", count: 499) + "abc" + String(repeating: "y", count: 499)
    }
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[1].count < 130)
    let column = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^")!)
    #expect(lines[1].dropFirst(column).hasPrefix("abc"))
  }

  @Test func `why a rule matters is said once in a run`() {
    let text = printed([slip, worry, slip], as: .human) { _, _ in nil }
    #expect(text.matches(of: /why:/).count == 2)
  }

  @Test func `SARIF counts in UTF-16 units and carries the mend`() throws {
    let range = SourceRange(SourcePosition(line: 1, column: 3), length: 2)
    let fault = Diagnostic(
      Slip(), file: "content/é b.md", range: range, related: [RelatedPlace(file: "c", range: range, message: "here")])
    let text = printed([fault, fault], as: .sarif) { _, _ in "👩‍🏫 x🇩🇪" }
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let place = try #require(
      (results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "content/%C3%A9%20b.md")
    let region = try #require(place["region"] as? [String: Int])
    #expect(region == ["startLine": 1, "startColumn": 7, "endLine": 1, "endColumn": 12])
    #expect(results[0]["fixes"] != nil && results[0]["relatedLocations"] != nil)
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["fault/v1"] }
    #expect(Set(prints).count == 2 && prints[0].hasSuffix(":0") && prints[1].hasSuffix(":1"))
  }

  @Test func `a text in JSON comes back as it was`() throws {
    let text = (0..<0x100).compactMap(UnicodeScalar.init).map(String.init).joined() + "\u{2028}\u{2029}👩‍🏫</script>"
    let back = try JSONSerialization.jsonObject(with: Data("[\(jsonString(text))]".utf8)) as? [String]
    #expect(back == [text])
    #expect(!jsonString(text).contains("<"))
  }
}
