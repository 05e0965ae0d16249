import Foundation
import TemporaryFolders
import Testing

/// Scripts in `Tests/Browser` that drive a real browser, where Python has Playwright and there is a Chromium.
@Suite(.enabled(if: Browser.isInstalled, "no Chromium, or no Playwright for Python"), .serialized)
struct BrowserTests {
  private func script(_ name: String, _ arguments: String...) -> (status: Int32, output: String) {
    Browser.run("python3", ["\(repository)/Tests/Browser/\(name).py"] + arguments)
  }

  @Test func `What the form of each collection makes passes check`() async throws {
    let folder = TemporaryFolder()
    let build = try await clearinghouse(
      "build", "--content", "\(repository)/content", "--templates", "\(repository)/templates", "--output", "site",
      in: folder.path)
    #expect(build.status == 0, "\(build.error)")
    let tried = script("contribute", folder["site"], "\(repository)/content", "\(repository)/templates", Program.path)
    #expect(tried.status == 0, "\(tried.output)")
  }

  @Test(arguments: ["compare", "shortlist"])
  func `A reader compares entries and keeps a list, by keyboard, under a strict policy and from a folder`(
    script name: String
  ) async throws {
    let folder = TemporaryFolder()
    let build = try await clearinghouse(
      "build", "--content", "\(repository)/content", "--templates", "\(repository)/templates", "--output", "site",
      "--as-of", "2026-11-21", in: folder.path)
    #expect(build.status == 0, "\(build.error)")
    let tried = script(name, folder["site"])
    #expect(tried.status == 0, "\(tried.output)")
  }

  @Test(.enabled(if: Browser.hasAxe, "no axe for Python"))
  func `Pages to plan with are without a fault that axe knows, and each matrix prints on one sheet`() async throws {
    let folder = TemporaryFolder()
    let build = try await clearinghouse("build", "--output", folder["site"], "--as-of", "2026-12-01", in: repository)
    #expect(build.status == 0, "\(build.error)")
    let tried = script("planning", folder["site"])
    #expect(tried.status == 0, "\(tried.output)")
  }

  @Test(.enabled(if: Browser.hasAxe, "no axe for Python"))
  func `Pages of each kind are accessible, stand still while they load and keep to a strict policy`() async throws {
    let folder = TemporaryFolder()
    let build = try await clearinghouse("build", "--output", folder["site"], in: repository)
    #expect(build.status == 0, "\(build.error)")
    let tried = script("pages", folder["site"])
    #expect(tried.status == 0, "\(tried.output)")
  }

  @Test func `A browser follows edits, is told of faults, and of their mending`() {
    let tried = script("serve", "\(repository)/content", "\(repository)/templates", Program.path)
    #expect(tried.status == 0, "\(tried.output)")
  }
}

/// Not in the suite, whose own attribute asks for it.
private enum Browser {
  static let isInstalled =
    run("python3", ["-c", "import playwright"]).status == 0 && run("chromium", ["--version"]).status == 0

  static let hasAxe = run("python3", ["-c", "import axe_playwright_python"]).status == 0

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
