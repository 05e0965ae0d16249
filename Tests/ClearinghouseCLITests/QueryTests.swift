import Foundation
import TemporaryFolders
import Testing

struct QueryTests {
  let site = SmallSite()

  private func query(_ arguments: String...) async throws -> Run {
    try await Program(["query"] + arguments, in: site.path).result()
  }

  @Test func `a result is a table for people`() async throws {
    let run = try await query("SELECT slug, title, length(title) AS n FROM guides ORDER BY slug")
    #expect(run.status == 0)
    #expect(
      run.output == "slug  title          n\n----  ------------  --\none   First guide   11\ntwo   Second guide  12\n")
    #expect(run.error == "")
  }

  @Test func `or comma-separated, or JSON, for programs`() async throws {
    let sql = "SELECT slug, 'a, \"b\"' AS x, NULL AS y FROM guides ORDER BY slug LIMIT 1"
    #expect(try await query(sql, "--format", "csv").output == "slug,x,y\r\none,\"a, \"\"b\"\"\",\r\n")
    let json = try await query(sql, "--format", "json").output
    let objects = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [NSDictionary]
    #expect(objects == [["slug": "one", "x": "a, \"b\"", "y": NSNull()]])
  }

  @Test func `without a query the tables are listed`() async throws {
    let run = try await query()
    #expect(run.status == 0)
    #expect(run.output.contains("guides (slug, title, summary, published, updated, reviewed, expires, url)\n"))
    #expect(run.output.contains("guides_tags (entry, position, value)\n"))
  }

  @Test(arguments: [
    ("SELECT titel FROM guides", "there is no column titel; did you mean title?"),
    ("SELECT * FROM guide", "there is no table guide; did you mean guides?"),
    ("DELETE FROM guides", "only a query that reads is allowed"),
    ("SELECT random()", "the function random is not allowed"),
    ("SELECT 1; SELECT 2", "there is more than one statement"), ("", "there is no query"),
    ("SELCT", "near \"SELCT\": syntax error"),
  ])
  func `what is wrong with a query is told on standard error`(sql: String, words: String) async throws {
    let run = try await query(sql)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.error == "clearinghouse: \(words)\n")
  }

  @Test func `of faulty content what can be read is answered, and that it is faulty is told`() async throws {
    site.addError()
    let run = try await query("SELECT count(*) AS n FROM guides")
    #expect(run.status == 0)
    #expect(run.output == "n\n-\n3\n")
    #expect(run.error == "The content has errors; run 'clearinghouse check'. The answer is of what could be read.\n")
  }

  @Test func `a folder that is not there is told`() async throws {
    let run = try await query("SELECT 1", "--content", "nowhere")
    #expect(run.status == 74)
    #expect(run.error.contains("nowhere"))
    #expect(try await query("SELECT 1", "--format", "xml").status == 64)
    #expect(try await query("SELECT 1", "SELECT 2").status == 64)
  }

  @Test func `control characters in the content do not reach the terminal`() async throws {
    site.addGuide("odd", title: "\"a\\e[31mb\\u009Bc\\u202Ed\"")
    let run = try await query("SELECT title FROM guides WHERE slug = 'odd'")
    let isControl = { (scalar: Unicode.Scalar) in
      scalar != "\n" && (scalar.value < 32 || (127...159).contains(scalar.value) || scalar.properties.isBidiControl)
    }
    #expect(run.output.contains("[31mb"))
    #expect(!run.output.unicodeScalars.contains(where: isControl))
    #expect(!run.error.unicodeScalars.contains(where: isControl))
  }

  @Test(arguments: [[], ["SELECT * FROM guides"], ["SELECT 1 AS \"\(String(repeating: "x", count: 90_000))\""]])
  func `a reader that has closed the pipe is no error`(_ arguments: [String]) async throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try await Program(["query"] + arguments, in: site.path, standardOutput: pipe.fileHandleForWriting)
      .result()
    #expect(!run.wasKilled)
    #expect(run.status == 0)
    #expect(run.error == "")
  }

  @Test func `today is an input here too`() async throws {
    #expect(try await query("SELECT date('now') AS d", "--as-of", "2020-02-29").output == "d\n----------\n2020-02-29\n")
  }

  @Test func `nothing is written anywhere`() async throws {
    let before = Snapshot(of: site.path)
    _ = try await query("ATTACH 'x.sqlite' AS x")
    _ = try await query("VACUUM INTO 'x.sqlite'")
    #expect(Snapshot(of: site.path).differences(from: before) == [])
  }
}
