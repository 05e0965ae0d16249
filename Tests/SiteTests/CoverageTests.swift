import Catalog
import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite("Coverage of standards")
struct CoverageTests {
  private static let bands = ["k-5", "6-8", "9-12"]

  private static let framework = """
    label: Framework
    levels:
      low: { label: Low, grades: [K, "1"] }
      middle: { label: Middle, grades: ["5", "6"] }
      high: { label: High, grades: ["11"] }
      any: { label: Any }
    concepts:
      a: { label: A }
      b: { label: B, part_of: a }
      c: { label: C, part_of: a }
      unused: { label: Unused }
    identifiers:
      low: { b: { L-1: The first., L-2: "" }, c: [L-3] }
      middle: { b: [M-1, M-2, M-3] }
      high: { c: [H-1] }
      any: { c: [A-1] }
    """

  /// Entries with some grade bands, standards and states.
  private func site(seed: UInt64) -> MemorySite {
    var random = SeededGenerator(seed: seed)
    var site = MemorySite.sample.with(["standards/framework.yml": CoverageTests.framework])
    let identifiers = ["L-1", "L-2", "L-3", "M-1", "M-2", "M-3", "H-1", "A-1"]
    for number in 0..<20 {
      let bands = CoverageTests.bands.filter { _ in Bool.random(using: &random) }
      let standards = identifiers.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      let status = ["published", "published", "retired", "draft"].randomElement(using: &random) ?? ""
      site.files["curricula/e\(number).md"] = """
        ---
        title: E
        summary: S.
        status: \(status)
        grade_bands: [\(bands.joined(separator: ", "))]
        standards: [\(standards.joined(separator: ", "))]
        ---
        """
    }
    return site
  }

  @Test(arguments: 0..<20) func `the matrix counts what one would count by hand`(seed: UInt64) async throws {
    let catalog = await site(seed: seed).linked()
    let framework = try #require(catalog.configuration.framework("framework"))
    for slug in [nil] + CoverageTests.bands.map(Optional.some) {
      let band = slug.flatMap { catalog.configuration.gradeBands?.term($0) }
      let coverage = Coverage.of(framework, in: catalog, band: band)
      let levels = framework.levels.filter { level in
        band.map { band in level.grades.contains { band.grades.contains($0) } } ?? true
      }
      #expect(coverage.levels.map(\.slug) == levels.map(\.slug))
      var (covered, all) = (0, 0)
      for row in coverage.rows {
        for (cell, level) in zip(row.cells, levels) {
          let expected = framework.standards.filter { $0.level == level.slug && $0.concept == row.concept.slug }
          #expect(cell.standards.map(\.identifier) == expected.map(\.identifier))
          for item in cell.standards {
            let count = countByHand(item.identifier, band, catalog)
            #expect(item.entries == count)
            covered += count > 0 ? 1 : 0
            all += 1
          }
          #expect(cell.tally.missing == cell.standards.count(where: { $0.entries == 0 }))
        }
        #expect(row.total == row.cells.map(\.tally).reduce(Coverage.Tally(), +))
      }
      #expect(coverage.total == Coverage.Tally(covered: covered, all: all))
      #expect(coverage.totals.reduce(Coverage.Tally(), +) == coverage.total)
      #expect(all == framework.standards.count { standard in levels.contains { $0.slug == standard.level } })
    }
  }

  /// The listed entries that name a standard and have a band that shares a grade with the given one.
  private func countByHand(_ identifier: String, _ band: Vocabulary.Term?, _ catalog: LinkedCatalog) -> Int {
    catalog.entries.indices.count { index in
      let entry = catalog.entries[index]
      let isNamed = entry.values.contains { value in
        (value?.each ?? []).contains { if case .standard(let id) = $0 { id.identifier == identifier } else { false } }
      }
      let grades = entry.common.gradeBands.flatMap { catalog.configuration.gradeBands?.term($0)?.grades ?? [] }
      return entry.common.status == .published && isNamed && (band?.grades.contains(where: grades.contains) ?? true)
    }
  }

  @Test func `a framework has a page for each band that it has a level of, and these lead to each other`() async throws
  {
    let pages = await site(seed: 1).rendered()
    let whole = try #require(pages["standards/framework/index.html"])
    let middle = try #require(pages["standards/framework/6-8/index.html"])
    for band in CoverageTests.bands { #expect(whole.contains("../../standards/framework/\(band)/index.html")) }
    #expect(middle.contains("href=\"../../../standards/framework/index.html\">All</a>"))
    #expect(middle.contains("<td>Middle") && !middle.contains("<td>Low") && !middle.contains("<td>Any"))
    #expect(!pages.keys.contains("standards/csta/9-12/index.html"))
  }

  @Test func `a standard's page says what it asks for, and what stands around it`() async throws {
    let pages = await site(seed: 1).rendered()
    let page = try #require(pages["standards/framework/l-1/index.html"])
    #expect(page.contains("<p>The first.BLow</p>"))
    #expect(page.contains(">M-3</a>") && !page.contains(">L-3</a>"))
    #expect(pages["standards/framework/l-2/index.html"]?.contains(">L-1</a>") == true)
  }

  @Test func `a standard's text is a text`() async {
    let text = "label: F\nlevels: { a: { label: A } }\nconcepts: { c: { label: C } }\n"
    let found = await MemorySite.sample
      .with(["standards/f.yml": text + "identifiers: { a: { c: { X-1: 1️⃣[a]2️⃣ } } }\n"]).findings()
    #expect(found == ["1️⃣2️⃣ wrong-type"])
  }
}
