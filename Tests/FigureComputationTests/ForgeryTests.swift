import TestSupport
import Testing

@Suite("Marks of computed places cannot be forged")
struct ForgeryTests {
  private static let real =
    "There are `sql: SELECT 4200 + 42` of them.\n\n```figure\ntitle: T\nchart: table\nquery: SELECT 'cell-of-figure' AS a\n```\n\n"

  @Test(arguments: [
    "clearinghouse-embed:0;", "clearinghouse-link:0;", "`clearinghouse-embed:0;`", "<!--embed:0-->", "<!--embed:1-->",
    "text <!--embed:0--> text", "`<!--embed:0-->`", "    <!--embed:0-->", "```\n<!--embed:0-->\n```",
    "&lt;!--embed:0--&gt;", "\\<!--embed:0-->", "<code>\u{1}0;</code>", "`\u{1}0;`", "`\u{1}1;`", "\u{1}0;", "&#1;0;",
    "`&#1;0;`",
    "[a](x \"<!--embed:0-->\")", "![<!--embed:0-->](scratch.md)", "```<!--embed:0-->\nx\n```", "```\u{1}0;\nx\n```",
    "[^a]\n\n[^a]: <!--embed:1-->", "| a |\n| - |\n| <!--embed:0--> |", "<!--embed:999999999999999999999-->",
    "`\u{1}99999999999999999;`",
  ])
  func `by any text`(text: String) async throws {
    let plain = try await page(ForgeryTests.real)
    let forged = try await page(ForgeryTests.real + text + "\n")
    for word in ["4,242", "cell-of-figure", "<figure"] {
      #expect(forged.ranges(of: word).count == plain.ranges(of: word).count)
    }
  }

  private func page(_ body: String) async throws -> String {
    try #require(await MemorySite.fields("cost: free", body: body).rendered()["curricula/entry/index.html"])
  }

  @Test func `a control character is told in an entry and in a chapter`() async {
    let head = "---\ntitle: T\nsummary: S.\n---\n"
    let found = await MemorySite.sample.with([
      "curricula/guide/index.md": head, "curricula/guide/01-one.md": head + "`1️⃣\u{1}0;`",
    ]).findings()
    #expect(found == ["1️⃣ control-character"])
  }
}
