import TemporaryFolders
import Testing

struct ImportCommandTests {
  private let site = SmallSite()
  private let good = "title,summary,tags\nThird guide,What it is about.,Loops\n"
  private let mixed = "title,summary,tags\nThird guide,What it is about.,Loops\nFourth,S.,lops\n"

  private func run(_ sheet: String, _ arguments: String...) async throws -> Run {
    write(sheet, to: site.folder["new.csv"])
    return try await Program(["import", "guides", "new.csv"] + arguments, in: site.path).result()
  }

  private var third: String { site.folder["content/guides/third-guide.md"] }

  @Test func `good rows become entries that the site takes`() async throws {
    let result = try await run(good)
    #expect(result.status == 0)
    #expect(result.output == "content/guides/third-guide.md\n1 entry written.\n")
    #expect(text(of: third) == "---\ntitle: Third guide\nsummary: What it is about.\ntags: [loops]\n---\n")
    #expect(try await clearinghouse("check", "--strict", in: site.path).status == 0)
  }

  @Test func `with one bad row nothing is written`() async throws {
    let result = try await run(mixed)
    #expect(result.status == 1)
    #expect(result.output == "")
    let fault = "new.csv:3:3: error: in \"tags\": \"lops\" is not a term of tags [unknown-term]\n"
    #expect(result.error.hasPrefix(fault + "  help: did you mean \"loops\"?\n"))
    #expect(result.error.hasSuffix("Nothing was written.\n"))
    #expect(!exists(third))
  }

  @Test func `bad rows can be left out`() async throws {
    let result = try await run(mixed, "--skip-bad")
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("1 entry written. 1 of 2 rows left out.\n"))
    #expect(exists(third))
    #expect(!exists(site.folder["content/guides/fourth.md"]))
  }

  @Test func `nothing is written over`() async throws {
    _ = try await run(good)
    write("mine", to: third)
    #expect(try await run(good).status == 1)
    #expect(try await run(good, "--skip-bad").output == "0 entries written. 1 of 1 rows left out.\n")
    #expect(text(of: third) == "mine")
  }

  @Test func `a dry run shows what would be written`() async throws {
    let result = try await run(good, "--dry-run")
    #expect(result.status == 0)
    #expect(result.output.contains("title: Third guide\n"))
    #expect(result.output.hasSuffix("1 entry would be written.\n"))
    #expect(!exists(third))
  }

  @Test func `faults come as one document for programs`() async throws {
    let result = try await run(mixed, "--format", "json")
    #expect(result.output.contains(#""file": "new.csv", "line": 3, "column": 3,"#))
  }

  @Test func `a column is mapped, and a wrong choice is wrong usage`() async throws {
    let sheet = "Name,summary\nThird guide,What it is about.\n"
    #expect(try await run(sheet, "--map", "Name=title", "--dry-run").status == 0)
    #expect(try await run(sheet, "--map", "Name=tittle").status == 64)
    #expect(try await run(sheet, "--map", "Nam").status == 64)
    #expect(try await clearinghouse("import", "guide", "new.csv", in: site.path).status == 64)
    #expect(try await clearinghouse("import", "guides", "none.csv", in: site.path).status == 74)
  }
}
