import Catalog
import Curation
import Diagnostics
import TestSupport
import Testing

struct CollectionStateTests {
  private typealias Finding = CollectionState.Finding

  private let tidy = TidySite.site

  private func entry(_ lines: String) -> MemorySite { TidySite.entry(lines) }

  private func names(_ findings: [CollectionState.Finding], _ catalog: LinkedCatalog) -> [String] {
    findings.map { name($0.subject, catalog) + ($0.date.map { " \($0)" } ?? "") }
  }

  private func name(_ subject: CollectionState.Finding.Subject, _ catalog: LinkedCatalog) -> String {
    switch subject {
    case .entry(let index): catalog.entries[index].id.slug
    case .term(_, let slug): slug
    case .standard(let standard): standard.identifier
    case .address(let text), .field(let text): text
    }
  }

  private func found(
    _ site: MemorySite, _ findings: KeyPath<CollectionState, [CollectionState.Finding]>
  ) async -> [String] {
    let catalog = await site.linked()
    return names(CollectionState.of(catalog)[keyPath: findings], catalog)
  }

  @Test func `a tidy collection has nothing to do`() async {
    let state = CollectionState.of(await tidy.linked())
    let all = [
      state.review, state.ended, state.past, state.gone, state.empty, state.unlinked, state.unused, state.similar,
      state.uncovered,
    ]
    #expect(all.flatMap(\.self).isEmpty)
    #expect(state.listed == 2)
    #expect(await tidy.diagnostics().isEmpty)
  }

  @Test(arguments: [("2025-07-01", false), ("2025-06-30", true), ("2026-07-01", false)])
  func `an entry is due when its review lies back further than the site allows`(day: String, isDue: Bool) async {
    let site = tidy.with(["things/a.md": "---\ntitle: A\nsummary: S.\ntags: [loops]\nstep: T.\nreviewed: \(day)\n---\n"]
    )
    #expect(await found(site, \.review) == (isDue ? ["a \(day)"] : []))
  }

  @Test func `without a review the last change counts, and without any day the entry is due first`() async {
    let site = tidy.with([
      "things/a.md": "---\ntitle: A\nsummary: S.\nstep: T.\nupdated: 2025-01-01\npublished: 2020-01-01\n---\n",
      "things/b.md": "---\ntitle: B\nsummary: S.\nstep: T.\n---\n",
    ])
    #expect(await found(site, \.review) == ["b", "a 2025-01-01"])
  }

  @Test func `an entry is over after the day that ends it`() async {
    #expect(await found(entry("closes: 2026-06-30"), \.ended) == ["c 2026-06-30"])
    #expect(await found(entry("closes: 2026-07-01"), \.ended) == [])
    #expect(await found(entry("opens: 2026-01-01"), \.ended) == [])
    #expect(await found(entry("closes: 2026-06-30\nstatus: retired"), \.ended) == [])
    #expect(await found(entry("closes: 2026-06-30\nexpires: 2026-06-30"), \.ended) == [])
  }

  @Test func `an item is past after its end or, without one, after its start`() async throws {
    let site = entry(
      """
      sessions:
        - { starts: 2026-06-01 }
        - { starts: 2026-06-20, ends: 2026-06-30 }
        - { starts: 2026-06-20, ends: 2026-07-02 }
      """)
    let finding = try #require(CollectionState.of(await site.linked()).past.first)
    #expect(finding.date?.description == "2026-06-30")
    #expect(finding.count == 2)
    #expect(!finding.isAll)
    let over = try #require(CollectionState.of(await entry("sessions: [{ starts: 2026-06-01 }]").linked()).past.first)
    #expect(over.isAll)
  }

  @Test func `recommended fields that are empty are told together`() async {
    let site = tidy.with(["things/a.md": "---\ntitle: A\nsummary: S.\ntags: [loops]\nreviewed: 2026-01-01\n---\n"])
    let state = CollectionState.of(await site.linked())
    #expect(state.empty.map(\.others) == [[.field("A first step")]])
  }

  @Test func `an entry that nothing names is told, and its own links do not count`() async {
    let site = tidy.with([
      "things/c.md":
        "---\ntitle: C\nsummary: S.\nreviewed: 2026-01-01\nstep: T.\n---\n\n[Me](c.md#x), [A](a.md)\n\n## X\n"
    ])
    #expect(await found(site, \.unlinked) == ["c"])
  }

  @Test func `terms that no entry uses are told, but for those that stand for others`() async {
    let tags = """
      label: Topics
      terms:
        programming: { label: Programming }
        loops: { label: Loops, broader: programming }
        data: { label: Data }
        old: { label: Old, replaced_by: data }
      """
    #expect(await found(tidy.with(["vocabularies/tags.yml": tags]), \.unused) == ["data"])
  }

  @Test(arguments: [
    ("robot: { label: Robot }", "robots: { label: Robots }", true),
    ("data-science: { label: Data }", "datascience: { label: Science of data }", true),
    ("algorithms: { label: Algorithms }", "algoritms: { label: Algoritms }", true),
    ("coding: { label: Coding }", "programming: { label: Programming, aliases: [coding] }", true),
    ("grade-seven-7: { label: Grade 7 }", "grade-seven-8: { label: Grade 8 }", false),
    ("data: { label: Data }", "date: { label: Dates }", false),
    ("networks: { label: Networks }", "security: { label: Security }", false),
    ("class: { label: Class }", "clas: { label: Old, replaced_by: class }", false),
  ])
  func `topics that may be one are told`(one: String, other: String, areSimilar: Bool) async {
    let tags = "label: Topics\nterms:\n  \(one)\n  \(other)\n"
    #expect(await found(tidy.with(["vocabularies/tags.yml": tags]), \.similar).isEmpty != areSimilar)
  }

  @Test func `standards without a resource are told`() async {
    #expect(await found(.sample, \.uncovered) == ["1A-AP-08", "1A-AP-10"])
  }

  @Test func `broken addresses are told with who names them`() async throws {
    let ledger = """
      checked: 2026-06-20
      links:
        - url: https://a.edu/
          failed: [2026-06-01, 2026-06-10, 2026-06-20]
        - url: https://b.edu/
          failed: [2026-06-01, 2026-06-10]
      """
    let site = entry("url: https://a.edu/#top").with(["links.yml": ledger])
    let catalog = await site.linked()
    let state = CollectionState.of(catalog)
    #expect(names(state.gone, catalog) == ["https://a.edu/ 2026-06-01"])
    #expect(state.gone.first?.others.map { name($0, catalog) } == ["c"])
  }

  @Test(arguments: [("date", "begins", "wrong-type"), ("text", "ends", "misplaced-setting")])
  func `a role is one of two, and a date's`(type: String, role: String, rule: String) async {
    let found = await MemorySite.schema("day: { type: \(type), role: \(role) }", fields: "day: 2026-01-01")
      .diagnostics()
    #expect(found.map(\.rule.id) == [rule])
  }
}
