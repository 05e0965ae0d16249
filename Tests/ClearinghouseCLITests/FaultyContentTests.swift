import Foundation
import TemporaryFolders
import Testing

struct FaultyContentTests {
  let site = SmallSite()

  @Test func `with an error nothing is published`() async throws {
    site.addError()
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("[unknown-term]"))
    #expect(run.error.contains("1 error, 0 warnings in 1 file.\n") && run.error.hasSuffix("\nNothing was published.\n"))
    #expect(run.output == "")
    #expect(!exists(site.output))
    #expect(names(in: site.path) == ["content", "templates"])
  }

  @Test func `with an error the old site is untouched`() async throws {
    #expect(try await clearinghouse("build", in: site.path).status == 0)
    let before = Snapshot(of: site.output)
    let page = FileIdentity("\(site.output)/index.html")
    site.addError()
    site.addGuide("one", title: "Another title")
    #expect(try await clearinghouse("build", in: site.path).status == 1)
    #expect(Snapshot(of: site.output).differences(from: before) == [])
    #expect(FileIdentity("\(site.output)/index.html") == page)
  }

  @Test func `all errors are told in one pass, in the order of files`() async throws {
    for slug in ["zebra", "ant", "mole"] { site.addError(slug) }
    let run = try await clearinghouse("build", in: site.path)
    let files = run.error.split(separator: "\n").filter { $0.contains(": error: ") }.map { $0.prefix { $0 != ":" } }
    #expect(files == ["content/guides/ant.md", "content/guides/mole.md", "content/guides/zebra.md"])
  }

  @Test func `with a warning the site is published and the warning told`() async throws {
    site.addWarning()
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 0)
    #expect(run.error.contains("warning: "))
    #expect(run.error.contains("[recommended-field]"))
    #expect(run.error.contains("0 errors, 2 warnings in 2 files.\n"))
    #expect(exists("\(site.output)/index.html"))
  }

  @Test(arguments: ["build", "check"])
  func `strict takes a warning for an error`(_ command: String) async throws {
    site.addWarning()
    let run = try await clearinghouse(command, "--strict", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("[recommended-field]"))
    #expect(!exists(site.output))
  }

  @Test func `strict has nothing against good content`() async throws {
    #expect(try await clearinghouse("build", "--strict", in: site.path).status == 0)
    #expect(exists("\(site.output)/index.html"))
  }

  @Test func `an error in a template is told at its place and nothing is published`() async throws {
    delete(site.folder["templates"])
    try FileManager.default.copyItem(atPath: "\(repository)/templates", toPath: site.folder["templates"])
    let path = site.folder["templates/pages/home.mustache"]
    write((text(of: path) ?? "") + "{{site_nmae}}\n", to: path)
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("templates/pages/home.mustache:"))
    #expect(run.error.contains("site_name"))
    #expect(!exists(site.output))
  }

  @Test(arguments: ["pages/home", "pages/entry", "partials/card"])
  func `a missing template is an error that names its file`(_ name: String) async throws {
    delete(site.folder["templates"])
    try FileManager.default.copyItem(atPath: "\(repository)/templates", toPath: site.folder["templates"])
    delete(site.folder["templates/\(name).mustache"])
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("templates/\(name).mustache"))
    #expect(run.error.contains("[missing-template]"))
  }

  @Test func `content without settings is an error that names the file to write`() async throws {
    delete(site.folder["content/site.yml"])
    let run = try await clearinghouse("check", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("content/site.yml"))
  }
}
