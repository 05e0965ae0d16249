import Catalog
import Diagnostics
import Publishing
import Site
import TestSupport
import Testing

@Suite struct IncrementalTests {
  /// Templates of which some say other things.
  private static let others = TinyTemplates.read(changing: [
    "partials/card": "<li>{{title}}</li>", "partials/reference": "<b>{{label}}</b>",
  ]).0
  private static let today = CalendarDate("2026-07-01")!

  /// What readers and curators see of a site: every byte, and every fault with its place.
  private func everything(_ site: PreparedSite) async -> [String] {
    pages(site, await SiteRenderer.make(site.plan, site.templates)) { _, page in page }
  }

  /// The same as a server answers it: each page is looked for by its file, and rendered when it is asked for.
  private func everythingOnDemand(_ site: PreparedSite) -> [String] {
    pages(site, SiteRenderer.makeOnDemand(site.plan, site.templates)) { layout, page in
      layout.page(file: page.address.file)
    }
  }

  private func pages(
    _ site: PreparedSite, _ renderer: SiteRenderer, _ page: (PageLayout, Page) -> Page?
  ) -> [String] {
    faults(site)
      + site.plan.pages.map { planned -> String in
        guard let page = page(site.plan.layout, planned) else { return "\(planned.address.file) is not there" }
        guard case .bytes(let bytes) = renderer.render(page).content else { return page.address.file }
        return "\(page.address.file)\n\(String(decoding: bytes, as: UTF8.self))"
      }
  }

  private func faults(_ site: PreparedSite) -> [String] {
    site.diagnostics.map { "\($0.file) \($0.range) \($0.rule.id) \($0.message) \($0.help ?? "") \($0.related.count)" }
  }

  /// Who is found where, and who leads to whom.
  private func links(_ site: PreparedSite) -> [String] {
    let catalog = site.plan.catalog
    let groups = [catalog.collections, catalog.tags, catalog.gradeBands].map { $0.sorted { $0.key < $1.key } }
    return [
      "\(catalog.entries.map(\.id))", "\(catalog.isListed)", "\(groups)",
      "\(catalog.entries.indices.map(catalog.related))",
      "\(catalog.standards.sorted { $0.key < $1.key })",
      "\(catalog.entries.indices.map { catalog.backlinks(of: $0).map { "\($0.label ?? ""): \($0.entries)" } })",
    ]
  }

  /// Six sequences, each of edits that follow one another; what follows an edit is compared with a clean start.
  @Test(arguments: 1...6)
  func `A site that follows edits is the same as one made anew`(seed: Int) async {
    var edits = RandomEdits(.sample, seed: UInt64(seed))
    var random = SeededGenerator(seed: UInt64(seed) + 100)
    var templates = TinyTemplates.set
    var site: PreparedSite?
    for number in 1...900 {
      // Tests beside this one have deadlines.
      await Task.yield()
      let done = edits.edit()
      let folder = edits.folder
      if Int.random(in: 0..<25, using: &random) == 0 {
        templates = [TinyTemplates.set, Self.others].randomElement(using: &random) ?? templates
      }
      let next = await PreparedSite.make(folder, templates, asOf: Self.today, after: site)
      let clean = await PreparedSite.make(folder, templates, asOf: Self.today)
      // Every page after every thirtieth edit; the faults, links and addresses after each.
      let isSame =
        number % 30 == 0
        ? await everythingOnDemand(next) == everything(clean)
        : faults(next) == faults(clean) && links(next) == links(clean)
          && next.plan.pages.map(\.address) == clean.plan.pages.map(\.address)
      #expect(isSame, "edit \(number) of sequence \(seed): \(done)")
      if !isSame { return }
      site = next
    }
  }

  @Test func `An edit of a text leaves all other entries as they were read`() async {
    var site = MemorySite.sample
    let files = site.folder
    let first = await PreparedSite.make(files, TinyTemplates.set, asOf: Self.today)
    site.files["curricula/scratch.md", default: ""] += "\nOne more sentence.\n"
    let changed = site.folder.files.first { $0.path == "curricula/scratch.md" }
    let folder = ContentFolder(
      root: files.root, files: files.files.map { $0.path == changed?.path ? changed ?? $0 : $0 },
      attachments: files.attachments)
    let next = await PreparedSite.make(folder, TinyTemplates.set, asOf: Self.today, after: first)
    let others = zip(first.plan.catalog.entries, next.plan.catalog.entries).filter { $0 === $1 }
    #expect(others.count == first.plan.catalog.entries.count - 1)
    #expect(next.plan.catalog.groups === first.plan.catalog.groups)
  }
}
