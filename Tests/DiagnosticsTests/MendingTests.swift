import Testing

@testable import Diagnostics

private struct Slip: Fault {
  static let rule = Rule("slip", summary: "S.", why: "W.", wrong: "a", right: "b")
  var message = "odd"
}

@Suite("Mends of a file")
struct MendingTests {
  private func mended(_ text: String, _ mends: [(Int, Int, String)]) -> MendedText {
    let file = SourceFile(root: "", path: "a", text: text)
    let diagnostics = mends.map { column, length, text in
      let range = SourceRange(SourcePosition(line: 1, column: column), length: length)
      return Diagnostic(Slip(), file: "a", range: range, mend: Mend(range: range, text: text, isCertain: true))
    }
    return MendedText(file, mending: diagnostics)
  }

  @Test(arguments: [
    ([(1, 1, "A")], "Ab👩‍🏫cd\r\n"), ([(3, 1, "x"), (1, 1, "")], "bxcd\r\n"), ([(1, 2, ""), (3, 1, "")], "cd\r\n"),
    // The same change for two faults; two that overlap; an insertion.
    ([(1, 2, "x"), (1, 2, "x")], "x👩‍🏫cd\r\n"), ([(1, 3, "x"), (2, 1, "y")], "xcd\r\n"), ([(5, 0, "+")], "ab👩‍🏫c+d\r\n"),
    ([(6, 0, "+")], "ab👩‍🏫cd+\r\n"),
  ])
  func `mends are applied side by side, and of two that overlap the first`(
    mends: [(Int, Int, String)], expected: String
  ) {
    #expect(mended("ab👩‍🏫cd\r\n", mends).bytes == Array(expected.utf8))
    #expect(mended("ab👩‍🏫cd\r\n", mends.reversed()).bytes == Array(expected.utf8))
  }

  @Test func `a suggestion is not applied`() {
    let range = SourceRange(.start, length: 1)
    let fault = Diagnostic(Slip(), file: "a", range: range, mend: Mend(range: range, text: "x", isCertain: false))
    let mended = MendedText(SourceFile(root: "", path: "a", text: "a"), mending: [fault])
    #expect(mended.bytes == Array("a".utf8) && mended.applied.isEmpty)
  }

  @Test(arguments: [
    ("algoritms", ["algorithms", "data"], true), ("Algorithms", ["algorithms"], true), ("ALICE", ["alice"], true),
    ("provder", ["provider", "providers"], false), ("2024-budget", ["2025-budget"], false), ("fre", ["free"], false),
    ("algritms", ["algorithms", "algorism"], false), ("6-9", ["6-8"], false),
  ])
  func `a slip is certain only where nothing else can have been meant`(
    written: String, candidates: [String], isCertain: Bool
  ) {
    #expect(suggestion(for: written, among: candidates)?.isCertain ?? false == isCertain)
  }

  @Test func `a difference is printed as a patch`() {
    let old = (1...12).map { "\($0)\n" }.joined()
    let new = old.replacing("2\n3\n", with: "2\nx\n3\n").replacing("11\n", with: "") + "end"
    let text = UnifiedDiff(Array(old.utf8), Array(new.utf8), path: "a").text
    #expect(
      text
        == """
        --- a
        +++ a
        @@ -1,5 +1,6 @@
         1
         2
        +x
         3
         4
         5
        @@ -8,5 +9,5 @@
         8
         9
         10
        -11
        -12
        +12
        +end
        \\ No newline at end of file

        """.replacing("-12\n+12\n", with: " 12\n"))
    #expect(UnifiedDiff(Array(old.utf8), Array(old.utf8), path: "a").text == "")
  }
}
