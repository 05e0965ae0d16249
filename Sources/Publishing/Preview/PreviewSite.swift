import Diagnostics
import Site

/// A site in memory, each page rendered when it is asked for: the same bytes that a build would write.
struct PreviewSite: Sendable {
  private let renderer: SiteRenderer
  private let content: String
  private let layout: PageLayout

  init(_ site: PreparedSite, input: BuildInput) {
    renderer = SiteRenderer.makeOnDemand(site.plan, site.templates, baseURL: input.baseURL)
    content = input.content
    layout = site.plan.layout
  }

  enum Answer: Sendable {
    case file(path: String, [UInt8])
    /// The address of a folder was asked for without its slash.
    case redirect(String)
    case notFound([UInt8])
  }

  /// - Parameter path: of the request, with a slash at its start.
  func answer(_ path: String) -> Answer {
    let asked = String(path.drop { $0 == "/" })
    let isFolder = asked.isEmpty || asked.hasSuffix("/")
    if let page = layout.page(file: asked) ?? (isFolder ? layout.page(file: asked + "index.html") : nil) {
      return .file(path: page.address.file, bytes(page))
    }
    if layout.page(file: asked + "/index.html") != nil { return .redirect("/\(asked)/") }
    return .notFound(layout.page(file: "404.html").map(bytes) ?? [])
  }

  private func bytes(_ page: Page) -> [UInt8] {
    (try? renderer.render(page).bytes(copiedFrom: content)) ?? []
  }
}
