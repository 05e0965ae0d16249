import Catalog
import Diagnostics
import Figures
import TestSupport
import Testing

/// No value that SQL can make stops a build.
@Suite("Odd values in figures")
struct OddValueTests {
  private static let values = [
    "9e999", "-9e999", "1e308", "-1e308", "1e-308", "9223372036854775807", "-9223372036854775808", "-0.0", "0", "NULL",
    "''",
    "'x'", "x'00ff'", "char(0)", "1e15", "9.3e12", "'2021'", "'9999-12'", "'0000-00-00'", "'2021-02-30'", "99999", "-5",
    "0.1",
    "'<b>&\"'", "'2021-22'",
  ]

  @Test(arguments: ["number", "table", "bar", "stacked-bar", "line", "dot", "timeline", "matrix"])
  func `are drawn or told, and stop nothing`(chart: String) async {
    var generator = SeededGenerator(seed: UInt64(chart.utf8.count))
    var files: [String: String] = [:]
    for number in 100..<180 {
      let blocks = (0..<6).map { _ in block(chart, &generator) }.joined(separator: "\n")
      files["curricula/r-\(number).md"] = "---\ntitle: R\nsummary: S.\n---\n\n\(blocks)\n"
    }
    let site = MemorySite.sample.with(files)
    let allowed: Set<String> = ["chart-mismatch", "invalid-query"]
    let found = await site.diagnostics()
    #expect(found.map(\.rule.id).filter { !allowed.contains($0) } == [])
    #expect(found.count < 480 || chart == "timeline")
    #expect(await site.rendered().count > 80)
  }

  private func block(_ chart: String, _ generator: inout SeededGenerator) -> String {
    let width = Int.random(in: 1...4, using: &generator)
    let rows = (0..<Int.random(in: 1...5, using: &generator)).map { row in
      let texts = (0..<width).map { column in
        // Mostly what a chart wants, so that it is drawn.
        column == 0 && chart != "number" ? "'row \(row)'" : OddValueTests.values.randomElement(using: &generator) ?? "1"
      }
      return "(\(texts.joined(separator: ", ")))"
    }
    return
      "```figure\ntitle: T\nchart: \(chart)\nquery: |\n  SELECT * FROM (VALUES \(rows.joined(separator: ", ")))\n```\n"
  }
}
