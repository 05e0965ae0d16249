import Foundation
import TemporaryFolders
import Testing

struct FormatTests {
  let site = SmallSite()

  private struct Report: Decodable, Equatable {
    let errors: Int
    let warnings: Int
    let diagnostics: [Fault]
  }

  private struct Fault: Decodable, Equatable {
    let rule, severity, file: String
    let line, column, endLine, endColumn: Int
    let message: String
    let help, replacement: String?
  }

  private func report(_ run: Run) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test(arguments: ["build", "check"])
  func `json is one document on standard output and nothing else`(_ command: String) async throws {
    site.addError()
    let run = try await clearinghouse(command, "--format", "json", in: site.path)
    #expect(run.status == 1)
    let fault = Fault(
      rule: "unknown-term", severity: "error", file: "content/guides/broken.md", line: 4, column: 8, endLine: 4,
      endColumn: 12, message: "\"lops\" is not a term of tags", help: "did you mean \"loops\"?", replacement: "loops")
    #expect(try report(run) == Report(errors: 1, warnings: 0, diagnostics: [fault]))
    #expect(!run.error.contains("lops"))
  }

  @Test(arguments: ["build", "check"])
  func `json of good content is a document without faults`(_ command: String) async throws {
    let run = try await clearinghouse(command, "--format", "json", in: site.path)
    #expect(run.status == 0)
    #expect(try report(run) == Report(errors: 0, warnings: 0, diagnostics: []))
  }

  @Test func `json says nothing on standard output when a file cannot be read`() async throws {
    let run = try await clearinghouse("build", "--format", "json", "--content", "missing", in: site.path)
    #expect(run.status == 74)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("clearinghouse: "))
  }

  @Test func `timings do not disturb json`() async throws {
    let run = try await clearinghouse("build", "--format", "json", "--timings", in: site.path)
    #expect(run.status == 0)
    #expect(try report(run).errors == 0)
    #expect(run.error.contains("read entries"))
  }

  @Test func `github is an annotation a line`() async throws {
    site.addError()
    let run = try await clearinghouse("check", "--format", "github", in: site.path)
    #expect(run.status == 1)
    #expect(
      run.output == """
        ::error file=content/guides/broken.md,line=4,endLine=4,col=8,endColumn=12,title=unknown-term::\
        "lops" is not a term of tags%0Adid you mean "loops"?

        """)
  }

  @Test func `github says nothing of good content`() async throws {
    let run = try await clearinghouse("check", "--format", "github", in: site.path)
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  private let why = "Readers find entries by these words. A word with a slip in it would find nothing but this entry."

  @Test(arguments: ["build", "check"])
  func `sarif is one document on standard output`(_ command: String) async throws {
    site.addError()
    let run = try await clearinghouse(command, "--format", "sarif", in: site.path)
    #expect(run.status == 1)
    let document = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    #expect(run.output.contains("\"uri\": \"content/guides/broken.md\"") && run.output.contains("\"text\": \"loops\""))
  }

  @Test func `human is the place, the line with a caret, and the help, on standard error`() async throws {
    site.addError()
    let run = try await clearinghouse("check", in: site.path)
    #expect(
      run.error == """
        content/guides/broken.md:4:8: error: "lops" is not a term of tags [unknown-term]
         4 | tags: [lops]
           |        ^~~~
          help: did you mean "loops"?
          why: \(why)

        1 error, 0 warnings in 1 file.
        'clearinghouse check --fix' mends all of them.
        'clearinghouse explain unknown-term' says more about that rule.

        """)
    #expect(run.output == "")
  }

  @Test func `files are named as the command was given them`() async throws {
    site.addError()
    let absolute = try await clearinghouse("check", "--content", site.folder["content"], in: site.path)
    #expect(absolute.error.hasPrefix("\(site.path)/content/guides/broken.md:4:8: "))
    let upwards = try await clearinghouse(
      "check", "--content", "../content/", "--templates", "../templates", in: site.folder["content"])
    #expect(upwards.error.hasPrefix("../content/guides/broken.md:4:8: "))
    #expect(upwards.error.contains("tags: [lops]"))
  }
}
