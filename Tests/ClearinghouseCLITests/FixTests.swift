import Foundation
import TemporaryFolders
import Testing

struct FixTests {
  let site = SmallSite()
  private var broken: String { site.folder["content/guides/broken.md"] }

  @Test func `what is certain is mended and told, and nothing else changes`() async throws {
    site.addError()
    let before = Snapshot(of: site.folder["content"])
    let run = try await clearinghouse("check", "--fix", in: site.path)
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(
      run.output == """
        content/guides/broken.md:4:8: "lops" → "loops" [unknown-term]
        Mended 1 fault in 1 file.
        3 entries, no faults.

        """)
    #expect(text(of: broken) == "---\ntitle: Broken\nsummary: It has a slip in it.\ntags: [loops]\n---\n\nWords.\n")
    #expect(Snapshot(of: site.folder["content"]).differences(from: before).count == 1)
  }

  @Test func `what is left decides on the status`() async throws {
    site.addGuide("bad", title: "Bad", more: "url: nowhere\nstatus: publishd\n")
    let run = try await clearinghouse("check", "--fix", "--format", "json", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("\"publishd\" → \"published\" [unknown-status]"))
    #expect(run.output.contains("\"errors\": 1,") && run.output.contains("invalid-address"))
  }

  @Test func `a dry run prints a patch and changes nothing`() async throws {
    site.addError()
    let before = Snapshot(of: site.folder["content"])
    let run = try await clearinghouse("check", "--fix", "--diff", in: site.path)
    #expect(run.status == 1)
    #expect(
      run.output == """
        --- content/guides/broken.md
        +++ content/guides/broken.md
        @@ -1,7 +1,7 @@
         ---
         title: Broken
         summary: It has a slip in it.
        -tags: [lops]
        +tags: [loops]
         ---
        \(" ")
         Words.

        """)
    #expect(run.error == "Would mend 1 fault in 1 file; 0 errors and 0 warnings would be left.\n")
    #expect(Snapshot(of: site.folder["content"]) == before)
  }

  @Test func `permissions stay as they are`() async throws {
    site.addError()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: broken)
    #expect(try await clearinghouse("check", "--fix", in: site.path).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: broken)[.posixPermissions] as? Int == 0o640)
    #expect(names(in: site.folder["content/guides"]) == ["_collection.yml", "broken.md", "one.md", "two.md"])
  }

  @Test func `no symbolic link is written through`() async throws {
    site.addError("real")
    link(site.folder["content/guides/zlink.md"], to: "real.md")
    let run = try await clearinghouse("check", "--fix", in: site.path)
    #expect(run.status == 74)
    #expect(run.error.contains("zlink.md: it is a symbolic link"))
    #expect(text(of: site.folder["content/guides/real.md"])?.contains("tags: [lops]") == false)
  }

  @Test func `good content is left alone`() async throws {
    let before = Snapshot(of: site.path)
    let run = try await clearinghouse("check", "--fix", in: site.path)
    #expect(run.status == 0 && run.output == "2 entries, no faults.\n")
    #expect(Snapshot(of: site.path) == before)
  }

  @Test func `diff without fix is wrong usage`() async throws {
    #expect(try await clearinghouse("check", "--diff", in: site.path).status == 64)
  }
}
