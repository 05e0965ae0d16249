import TemporaryFolders
import Testing

struct CheckTests {
  let site = SmallSite()

  @Test func `good content is counted`() async throws {
    let run = try await clearinghouse("check", in: site.path)
    #expect(run.status == 0)
    #expect(run.output == "2 entries, no faults.\n")
    #expect(run.error == "")
  }

  @Test func `nothing is written`() async throws {
    let before = Snapshot(of: site.path)
    _ = try await clearinghouse("check", in: site.path)
    #expect(Snapshot(of: site.path) == before)
  }

  @Test func `it finds what a build finds`() async throws {
    site.addError()
    site.addWarning()
    let check = try await clearinghouse("check", in: site.path)
    let build = try await clearinghouse("build", in: site.path)
    #expect(check.status == 1)
    #expect(check.error.contains("1 error, 3 warnings"))
    #expect(build.error == check.error + "Nothing was published.\n")
  }

  @Test func `the demonstration content has no faults`() async throws {
    let run = try await clearinghouse("check", "--strict", "--as-of", "2026-03-01", in: repository)
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" entries, no faults.\n"))
  }
}
