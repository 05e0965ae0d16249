import Catalog
import Diagnostics
import Publishing
import Spreadsheets
import Tables
import TestSupport
import Testing

/// Open data that is imported into an empty content gives the entries that it was made from.
struct RoundTripTests {
  private let site = MemorySite.sample.without("curricula/scratch.md").with([
    "things/_collection.yml": """
    label: Things
    fields:
      plain: { type: text }
      texts: { type: text, many: true }
      notes: { type: markdown }
      url: { type: url }
      mail: { type: email }
      day: { type: date }
      days: { type: date, many: true }
      whole: { type: integer }
      decimal: { type: number }
      share: { type: percent }
      amount: { type: money }
      people: { type: count }
      flag: { type: boolean }
      cost: { type: term, vocabulary: costs }
      costs: { type: term, vocabulary: costs, many: true }
      provider: { type: reference, to: organizations }
      others: { type: reference, to: [organizations, curricula], many: true }
      standards: { type: standard, many: true }
      contact: { type: group, fields: { name: { type: text }, day: { type: date } } }
    """
  ])

  /// Texts that CSV or YAML could take for something else; a text of many holds no separator.
  private static let pieces = [
    "a", "B", " ", ",", "\"", "'", ";", ":", ": ", "# ", " #", "-", "=", "+1", "@", "é", "\u{301}", "[", "]", "{", "}",
    "*", "&", "!", "%", "null", "~", "|", ">", "?", "yes", "0x1", "\\", "👩‍🏫", "…", "---", "<10", "\u{A0}", "\u{2028}",
  ]

  private func text(_ random: inout SeededGenerator) -> String {
    "x" + random.text(RoundTripTests.pieces, upTo: 8).replacing(" | ", with: "/") + "x"
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      case "\u{2028}": "\\u2028"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  private func entry(_ number: Int, _ random: inout SeededGenerator) -> String {
    var lines = ["title: \(quoted("T\(number) " + text(&random)))", "summary: \(quoted(text(&random)))"]
    func perhaps(_ line: String) { if Bool.random(using: &random) { lines.append(line) } }
    perhaps("plain: \(quoted(text(&random)))")
    perhaps("texts: [\(quoted("1" + text(&random))), \(quoted("2" + text(&random)))]")
    perhaps("notes: |-\n  One *line*\n\n  - and another")
    perhaps("url: https://a.edu/\(number)?x=1;y")
    perhaps("mail: a+\(number)@b.edu")
    perhaps("day: 2026-02-03")
    perhaps("days: [2026-02-03, 2025-01-01]")
    perhaps("whole: \(Int.random(in: -5000...5000, using: &random))")
    perhaps("decimal: \(Double(Int.random(in: -5000...5000, using: &random)) / 8)")
    perhaps("share: \(Double(Int.random(in: 0...200, using: &random)) / 2)")
    perhaps("amount: \(Int.random(in: 0...90000, using: &random))")
    perhaps("people: \([#""<10""#, "0", "4800"].randomElement(using: &random) ?? "0")")
    perhaps("flag: \(Bool.random(using: &random))")
    perhaps("cost: paid")
    perhaps("costs: [paid, free]")
    perhaps("provider: mit")
    perhaps("others: [organizations/mit]")
    perhaps("standards: [1A-AP-10, 1A-AP-08]")
    perhaps("contact: { name: \(quoted(text(&random))), day: 2020-02-29 }")
    perhaps("tags: [programming, algorithms]")
    perhaps("grade_bands: [k-5, 9-12]")
    perhaps("published: 2026-01-0\(1 + number % 9)")
    perhaps("related: [organizations/mit]")
    return "---\n\(lines.joined(separator: "\n"))\n---\n"
  }

  private func csv(_ catalog: LinkedCatalog) throws -> String {
    try #require(
      CollectionExport("things", catalog, layout: TableLayout(catalog.configuration)) { "https://s.edu/\($0)/" }
    ).csv
  }

  @Test func `open data gives its entries back`() async throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<12 {
      let entries = (0..<20).map { ("things/t\($0).md", entry($0, &random)) }
      let full = site.with(Dictionary(uniqueKeysWithValues: entries))
      #expect(await full.diagnostics().map(\.message) == [])
      let csv = try csv(await full.linked())
      let options = EntryImport.Options(collection: "things", chosen: [], asOf: site.today)
      let file = SourceFile(root: "", path: "things.csv", text: csv)
      let result = try await EntryImport.make(file, into: site.folder, options)
      #expect(result.diagnostics.map(\.message) == [])
      let drafts = result.good.map { ($0.path, $0.text) }
      let back = site.with(Dictionary(uniqueKeysWithValues: drafts))
      #expect(try self.csv(await back.linked()) == csv)
    }
  }
}
