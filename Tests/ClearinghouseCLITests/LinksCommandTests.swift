import TemporaryFolders
import Testing

struct LinksCommandTests {
  /// Nobody listens on the first port.
  private func site(_ address: String = "http://127.0.0.1:1/") -> SmallSite {
    let site = SmallSite()
    site.addGuide("three", title: "Third guide", more: "url: \(address)\n")
    return site
  }

  @Test func `without a network it says so, and records nothing`() async throws {
    let site = site()
    let run = try await clearinghouse("links", "--allow-private", "--pause", "0", in: site.path)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.error == "None of 1 addresses answered, so the network seems to be down; nothing was recorded.\n")
    #expect(!exists(site.folder["content/links.yml"]))
    #expect(try await clearinghouse("links", "--allow-private", "--pause", "0", "--strict", in: site.path).status == 1)
  }

  @Test func `examples and private networks are not asked, and the ledger says what was`() async throws {
    let site = site()
    let run = try await clearinghouse("links", "--as-of", "2026-03-01", in: site.path)
    #expect(run.status == 0)
    #expect(
      run.output == """
        0 addresses asked.
        0 addresses are broken, 0 moved for good.
        1 not asked: examples, or in a private network.

        """)
    #expect(text(of: site.folder["content/links.yml"])?.hasSuffix("checked: 2026-03-01\nlinks: []\n") == true)
    #expect(try await clearinghouse("check", in: site.path).status == 0)
  }

  @Test func `content with errors is not asked for, since its ledger would forget`() async throws {
    let site = site()
    write("checked: 2026-01-01\nlinks: []\n", to: site.folder["content/links.yml"])
    site.addError()
    let run = try await clearinghouse("links", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.hasSuffix("Nothing was asked.\n"))
    #expect(text(of: site.folder["content/links.yml"]) == "checked: 2026-01-01\nlinks: []\n")
  }

  @Test func `findings go to standard output as one document`() async throws {
    let site = site()
    let run = try await clearinghouse("links", "--format", "json", in: site.path)
    #expect(run.output == "{\n  \"errors\": 0,\n  \"warnings\": 0,\n  \"diagnostics\": []\n}\n")
    #expect(run.error.hasPrefix("0 addresses asked.\n"))
  }

  @Test(arguments: [["--timeout", "0"], ["--pause", "-1"], ["--as-of", "today"]])
  func `options that make no sense are wrong usage`(arguments: [String]) async throws {
    let site = site()
    #expect(try await Program(["links"] + arguments, in: site.path).result().status == 64)
  }
}
