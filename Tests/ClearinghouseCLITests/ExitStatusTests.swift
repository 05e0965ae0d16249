import TemporaryFolders
import Testing

struct ExitStatusTests {
  let site = SmallSite()

  @Test func `a build of good content succeeds and says where the site is`() async throws {
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Published 2 entries on "))
    #expect(run.output.hasSuffix(" pages in public/.\n"))
    #expect(run.error == "")
    #expect(exists("\(site.output)/guides/one/index.html"))
  }

  @Test(arguments: [
    (["build", "--colour"], "--colour"),
    (["build", "--as-of", "yesterday"], "'yesterday' is not a day"),
    (["build", "--as-of", "2026-02-30"], "'2026-02-30' is not a day"),
    (["build", "--base-url", "example.org"], "--base-url"),
    (["build", "--base-url", "ftp://example.org/"], "--base-url"),
    (["build", "--base-url", "https:///site/"], "--base-url"),
    (["build", "--format", "xml"], "xml"),
    (["build", "--output"], "--output"),
    (["build", "extra"], "extra"),
    (["check", "--output", "public"], "--output"),
    (["bild"], "bild"),
  ])
  func `wrong usage is told on standard error with status 64`(_ arguments: [String], _ words: String) async throws {
    let run = try await Program(arguments, in: site.path).result()
    #expect(run.status == 64)
    #expect(run.error.contains(words))
    #expect(run.error.contains("Usage: clearinghouse"))
    #expect(run.output == "")
    #expect(!exists(site.output))
  }

  @Test(arguments: ["soon", "1e9", "99999999999999999999", "-99999999999999"])
  func `a SOURCE_DATE_EPOCH that is no number of seconds is wrong usage`(_ value: String) async throws {
    let run = try await clearinghouse("build", in: site.path, environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 64)
    #expect(run.error.contains("SOURCE_DATE_EPOCH"))
    #expect(!exists(site.output))
  }

  @Test(arguments: [
    (["build", "--content", "missing"], "missing"),
    (["build", "--content", "content/site.yml"], "content/site.yml"),
    (["check", "--content", "missing"], "missing"),
    (["build", "--templates", "missing"], "missing"),
    (["check", "--templates", "missing"], "missing"),
    (["build", "--output", "missing/public"], "missing"),
    (["build", "--output", "content"], "content"),
    (["build", "--output", "content/site.yml"], "content/site.yml"),
    (["build", "--output", "."], "."),
  ])
  func `a file that cannot be read or written is named with status 74`(
    _ arguments: [String], _ words: String
  ) async throws {
    let before = Snapshot(of: site.path)
    let run = try await Program(arguments, in: site.path).result()
    #expect(run.status == 74)
    #expect(run.error.hasPrefix("clearinghouse: "))
    #expect(run.error.contains(words))
    #expect(run.output == "")
    #expect(Snapshot(of: site.path).differences(from: before) == [])
  }

  @Test func `folders may be given with a slash at their end`() async throws {
    let run = try await clearinghouse(
      "build", "--content", "content/", "--templates", "templates/", "--output", "site/", in: site.path)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" in site/.\n"))
    #expect(exists(site.folder["site/index.html"]))
  }

  @Test func `help succeeds and names the commands`() async throws {
    let run = try await clearinghouse("--help", in: site.path)
    #expect(run.status == 0)
    for command in ["build", "check", "explain"] { #expect(run.output.contains("  \(command) ")) }
    #expect(run.error == "")
  }
}
