package import Catalog

/// How many listed entries serve each standard of a framework, by concept and level.
///
/// Of a grade band, it has the levels that share a grade with the band, and counts the entries that do.
package struct Coverage: Sendable {
  package let levels: [Framework.Level]
  /// In the order of the framework; concepts without a standard at these levels are left out.
  package let rows: [Row]
  /// Of each level.
  package let totals: [Tally]
  package let total: Tally

  /// How many standards there are, and how many of them have an entry.
  package struct Tally: Hashable, Sendable {
    package var covered = 0
    package var all = 0
    package var missing: Int { all - covered }

    static func + (a: Self, b: Self) -> Self { Tally(covered: a.covered + b.covered, all: a.all + b.all) }
  }

  package struct Row: Sendable {
    package let concept: Framework.Concept
    /// One a level.
    package let cells: [Cell]
    package let total: Tally
  }

  package struct Cell: Sendable {
    package var standards: [Item] = []
    package var tally = Tally()

    mutating func add(_ item: Item) {
      standards.append(item)
      tally = tally + Tally(covered: item.entries > 0 ? 1 : 0, all: 1)
    }
  }

  package struct Item: Hashable, Sendable {
    package let identifier: String
    /// How many listed entries serve it.
    package let entries: Int
  }

  /// A pure function of the catalog.
  ///
  /// - Parameter band: nothing for all levels and entries.
  package static func of(
    _ framework: Framework, in catalog: LinkedCatalog, band: Vocabulary.Term? = nil
  ) -> Coverage {
    let levels = framework.levels.filter { level in band.map { level.overlaps($0) } ?? true }
    let columns = Dictionary(levels.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var cells: [String: [Cell]] = [:]
    for standard in framework.standards {
      guard let column = columns[standard.level] else { continue }
      let id = StandardID(framework: framework.name, identifier: standard.identifier)
      let entries = catalog.standards[id] ?? []
      let count = band.map { catalog.entries(entries, inBand: $0.slug).count } ?? entries.count
      cells[standard.concept, default: Array(repeating: Cell(), count: levels.count)][column]
        .add(Item(identifier: standard.identifier, entries: count))
    }
    let rows = framework.concepts.compactMap { concept in
      cells[concept.slug].map { Row(concept: concept, cells: $0, total: sum($0.map(\.tally))) }
    }
    let totals = levels.indices.map { column in sum(rows.map { $0.cells[column].tally }) }
    return Coverage(levels: levels, rows: rows, totals: totals, total: sum(totals))
  }

  private static func sum(_ tallies: [Tally]) -> Tally { tallies.reduce(Tally(), +) }
}

extension Framework.Level {
  /// Whether it shares a grade with a band.
  func overlaps(_ band: Vocabulary.Term) -> Bool { !Set(grades).isDisjoint(with: band.grades) }
}

extension Configuration {
  /// The grade bands under which a framework has a level.
  func bands(of framework: Framework) -> [Vocabulary.Term] {
    (gradeBands?.terms ?? []).filter { band in framework.levels.contains { $0.overlaps(band) } }
  }
}
