package import Catalog
package import Diagnostics
import Figures
import Rules
package import Site

/// Where a build reads from, and what it takes for today.
package struct BuildInput: Sendable {
  package var content: String
  package var templates: String
  package var baseURL: String?
  package var asOf: CalendarDate

  package init(content: String, templates: String, baseURL: String? = nil, asOf: CalendarDate) {
    self.content = content
    self.templates = templates
    self.baseURL = baseURL
    self.asOf = asOf
  }
}

/// A site that has been read, checked and planned, with every fault that was found on the way.
package struct PreparedSite: Sendable {
  package let plan: SitePlan
  package let templates: TemplateSet
  /// In the order in which they are printed.
  package let diagnostics: [Diagnostic]
  private let content: LinkedContent
  private let findings: Findings

  /// What is concluded from the linked catalog alone.
  private struct Findings: Sendable {
    let rules: [Diagnostic]
    let texts: ComputedTexts
    let figures: [Diagnostic]

    static func of(_ catalog: LinkedCatalog, _ timings: Timings) async -> Findings {
      async let rules = timings.measure("check rules") { checkRules(catalog) }
      let (texts, figures) = timings.measure("compute figures") { ComputedTexts.compute(catalog) }
      return Findings(rules: await rules, texts: texts, figures: figures)
    }
  }

  /// From folders on disk.
  ///
  /// - Throws: `FileError` when one cannot be read.
  package static func read(_ input: BuildInput, timings: Timings = Timings()) async throws -> PreparedSite {
    async let read = timings.measure("read templates") { try TemplateReader.read(input.templates) }
    let (folder, reading) = try await timings.measure("read content") { try await ContentReader.read(input.content) }
    let (templates, checking) = try await read
    return await make(folder, templates, asOf: input.asOf, faults: reading + checking, timings: timings)
  }

  /// From what has been read: a pure function, with the same result whatever was made before.
  ///
  /// - Parameter previous: a site of which what did not change is taken over.
  package static func make(
    _ folder: ContentFolder, _ templates: TemplateSet, asOf: CalendarDate, faults: [Diagnostic] = [],
    timings: Timings = Timings(), after previous: PreparedSite? = nil
  ) async -> PreparedSite {
    let content = await LinkedContent.make(folder, asOf: asOf, timings: timings, after: previous?.content)
    let linked = content.catalog
    let known = previous.flatMap { $0.content.catalog === linked ? $0.findings : nil }
    let findings = if let known { known } else { await Findings.of(linked, timings) }
    let assets = templates.assets.assets.map(\.name)
    let plan = timings.measure("plan pages") {
      SitePlan.make(linked, texts: findings.texts, assets: assets, rules: ruleBook, after: previous?.plan)
    }
    let all = faults + content.diagnostics + findings.rules + findings.figures + plan.diagnostics
    return PreparedSite(
      plan: plan, templates: templates, diagnostics: all.inOrder(), content: content, findings: findings)
  }
}

extension PreparedSite {
  /// Whether the site may be published.
  package func isPublishable(strict: Bool) -> Bool {
    diagnostics.errorCount == 0 && !(strict && diagnostics.warningCount > 0)
  }

  /// Renders every page into the output folder and swaps it in.
  ///
  /// - Throws: `FileError`; the old site is then as it was.
  package func publish(
    to output: String, input: BuildInput, timings: Timings = Timings()
  ) async throws -> PublishedSite {
    let folder = try OutputFolder(output, content: input.content)
    do {
      let paths = plan.pages.map(\.address.file)
      async let folders: Void = timings.measure("make folders") { try folder.makeFolders(for: paths) }
      let search = await timings.measure("index search") { await SiteSearch.make(plan) }
      let renderer = await timings.measure("render cards") {
        await SiteRenderer.make(plan, templates, search: search, baseURL: input.baseURL)
      }
      try await folders
      try await timings.measure("render pages") { try await render(renderer, into: folder) }
      let publication = try timings.measure("swap folders") { try folder.publish(paths) }
      return PublishedSite(publication: publication, renderer: renderer)
    } catch {
      folder.abandon()
      throw error
    }
  }

  /// Each page goes to disk as soon as it is rendered; they are never all in memory. Home and the last of the plan come
  /// first: the few that concern all entries are among them, and no core should wait for these at the end.
  private func render(_ renderer: SiteRenderer, into folder: OutputFolder) async throws {
    let batch = 32
    let starts = Array(stride(from: 0, to: plan.pages.count, by: batch))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for start in starts.prefix(1) + starts.dropFirst().reversed() {
        group.addTask {
          for page in plan.pages[start..<min(start + batch, plan.pages.count)] {
            try folder.write(renderer.render(page))
          }
        }
      }
      try await group.waitForAll()
    }
  }
}

/// A site that has taken its place in the output folder.
package struct PublishedSite: Sendable {
  package let publication: OutputFolder.Publication
  /// Kept, so that whoever ends the process with the site need not wait until it is released piece by piece.
  private let renderer: SiteRenderer

  fileprivate init(publication: OutputFolder.Publication, renderer: SiteRenderer) {
    self.publication = publication
    self.renderer = renderer
  }
}
