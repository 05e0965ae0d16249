import TemporaryFolders
import Testing

struct ExplainTests {
  let folder = TemporaryFolder()

  @Test func `without a name all rules are listed, a line each, sorted`() async throws {
    let run = try await clearinghouse("explain", in: folder.path)
    #expect(run.status == 0)
    #expect(run.error == "")
    let names = run.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(names.count > 40)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(names.contains("unknown-term"))
  }

  @Test func `every rule that is listed is explained`() async throws {
    let list = try await clearinghouse("explain", in: folder.path).output
    for line in list.split(separator: "\n") {
      let name = String(line.prefix { $0 != " " })
      let run = try await clearinghouse("explain", name, in: folder.path)
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("\(name) (error)\n\n") || run.output.hasPrefix("\(name) (warning)\n\n"))
      #expect(run.output.contains("\n\nInstead of\n\n    "))
      #expect(run.output.contains("\n\nwrite\n\n    "))
      #expect(run.error == "")
    }
  }

  @Test func `all rules are explained at once, also in Markdown`() async throws {
    let list = try await clearinghouse("explain", in: folder.path).output.split(separator: "\n")
    let text = try await clearinghouse("explain", "--all", "--format", "markdown", in: folder.path)
    #expect(text.status == 0)
    #expect(text.output.matches(of: /(?m)^# [a-z0-9-]+$/).count >= list.count)
    #expect(try await clearinghouse("explain", "--all", "unknown-term", in: folder.path).status == 64)
  }

  @Test func `a slip in the name is told with the nearest rule`() async throws {
    let run = try await clearinghouse("explain", "unknown-trem", in: folder.path)
    #expect(run.status == 64)
    #expect(run.error.contains("there is no rule 'unknown-trem'; did you mean 'unknown-term'?"))
    #expect(run.output == "")
  }

  @Test func `a name that is like no other points to the list`() async throws {
    let run = try await clearinghouse("explain", "xyzzy", in: folder.path)
    #expect(run.status == 64)
    #expect(run.error.contains("there is no rule 'xyzzy'; run 'clearinghouse explain' for all rules"))
  }
}
