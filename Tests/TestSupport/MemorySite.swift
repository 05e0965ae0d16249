package import Catalog
package import Diagnostics
package import Publishing
package import Site

/// A content folder in memory, written as texts with markers.
package struct MemorySite: Sendable {
  package var files: [String: String]
  package var attachments: [String] = []
  package var today = CalendarDate("2026-07-01")!

  package init(_ files: [String: String], attachments: [String] = []) {
    self.files = files
    self.attachments = attachments
  }

  /// This site with further files, or with others in their place.
  package func with(_ others: [String: String], attachments: [String] = []) -> MemorySite {
    var site = self
    site.files.merge(others) { _, new in new }
    site.attachments += attachments
    return site
  }

  package func without(_ paths: String...) -> MemorySite {
    var site = self
    for path in paths { site.files[path] = nil }
    return site
  }

  package var folder: ContentFolder {
    let sources = files.map { SourceFile(root: "content", path: $0.key, text: MarkedText($0.value).text) }
    return ContentFolder(root: "content", files: sources, attachments: attachments)
  }

  /// Read, linked, checked and planned, with all that was found.
  package func prepared(_ templates: TemplateSet = TinyTemplates.set) async -> PreparedSite {
    await PreparedSite.make(folder, templates, asOf: today)
  }

  package func diagnostics() async -> [Diagnostic] { await prepared().diagnostics }

  package func linked() async -> LinkedCatalog { await prepared().plan.catalog }

  /// Every finding in one line; in front of it the file, unless it is in the only file with markers.
  package func findings() async -> [String] {
    let marked = files.mapValues(MarkedText.init)
    let only = marked.filter { !$0.value.places.isEmpty }
    return await diagnostics().map { diagnostic in
      let path = String(diagnostic.file.dropFirst("content/".count))
      let summary = (marked[path] ?? MarkedText("")).summary(of: diagnostic)
      return only.count == 1 && only[path] != nil ? summary : "\(path) \(summary)"
    }
  }

  /// The text of every rendered file, by its path.
  package func rendered(_ templates: TemplateSet = TinyTemplates.set, baseURL: String? = nil) async -> [String: String]
  {
    let plan = await prepared(templates).plan
    let renderer = await SiteRenderer.make(plan, templates, baseURL: baseURL)
    var texts: [String: String] = [:]
    for page in plan.pages {
      let file = renderer.render(page)
      if case .bytes(let bytes) = file.content {
        texts[file.path] = String(decoding: bytes, as: UTF8.self)
      } else {
        texts[file.path] = ""
      }
    }
    return texts
  }
}
