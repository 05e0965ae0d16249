import Foundation
import TemporaryFolders
import Testing

struct SchemaTests {
  let site = SmallSite()
  let repositoryFolder = TemporaryFolder()

  private func schema(_ more: String...) async throws -> Run {
    let arguments = ["schema", "--output", repositoryFolder.path] + more
    return try await Program(arguments, in: site.path).result()
  }

  private var files: [String] { Snapshot(of: repositoryFolder.path).files.sorted() }

  @Test func `the files of this repository are in step with its content`() async throws {
    let run = try await clearinghouse("schema", "--check", in: repository)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output == "")
  }

  @Test func `files are written once, and again where they differ`() async throws {
    let first = try await schema()
    #expect(first.status == 0)
    #expect(
      files == [
        ".vscode/extensions.json", ".vscode/settings.json", "frontmatter.json", "schemas/entries/guides.json",
        "schemas/settings/collection.json", "schemas/settings/framework.json", "schemas/settings/site.json",
        "schemas/settings/vocabulary.json",
      ])
    #expect(first.output.split(separator: "\n").count == files.count)
    let before = Snapshot(of: repositoryFolder.path)
    #expect(try await schema().output == "")
    #expect(Snapshot(of: repositoryFolder.path) == before)
    write("label: Topics\nterms: { maps: { label: Maps } }", to: site.folder["content/vocabularies/tags.yml"])
    let third = try await schema()
    #expect(
      third.output == "\(repositoryFolder["frontmatter.json"])\n\(repositoryFolder["schemas/entries/guides.json"])\n")
    #expect(text(of: repositoryFolder["schemas/entries/guides.json"])?.contains("\"maps\"") == true)
  }

  @Test func `a check writes nothing and lists what is stale`() async throws {
    let empty = try await schema("--check")
    #expect(empty.status == 1)
    #expect(empty.error == "Out of step with the settings of the content; run 'clearinghouse schema'.\n")
    #expect(files == [])
    _ = try await schema()
    write("{ \"$comment\": \"Written by 'clearinghouse schema'\" }", to: repositoryFolder["schemas/entries/gone.json"])
    delete(repositoryFolder["schemas/settings/site.json"])
    let run = try await schema("--check")
    #expect(run.status == 1)
    #expect(
      run.output
        == "\(repositoryFolder["schemas/entries/gone.json"])\n\(repositoryFolder["schemas/settings/site.json"])\n")
    _ = try await schema()
    #expect(!exists(repositoryFolder["schemas/entries/gone.json"]))
    #expect(try await schema("--check").status == 0)
  }

  @Test func `a file that is somebody's own stays`() async throws {
    write("{ \"editor.tabSize\": 4 }", to: repositoryFolder[".vscode/settings.json"])
    write("mine", to: repositoryFolder["schemas/entries/mine.json"])
    let run = try await schema()
    #expect(run.status == 74)
    #expect(run.error.contains(".vscode/settings.json was not written by 'clearinghouse schema'"))
    #expect(files == [".vscode/settings.json", "schemas/entries/mine.json"])
    delete(repositoryFolder[".vscode/settings.json"])
    #expect(try await schema().status == 0)
    #expect(text(of: repositoryFolder["schemas/entries/mine.json"]) == "mine")
  }

  @Test func `with a repository in the settings there are forms in the browser`() async throws {
    let settings = text(of: site.folder["content/site.yml"]) ?? ""
    write(
      settings + "repository: { url: https://github.com/some/where.git, branch: trunk, content: texts }\n",
      to: site.folder["content/site.yml"])
    _ = try await schema()
    let config = text(of: repositoryFolder["admin/config.yml"]) ?? ""
    #expect(config.contains("backend:\n  name: \"github\"\n  repo: \"some/where\"\n  branch: \"trunk\"\n"))
    #expect(config.contains("folder: \"texts/guides\""))
    #expect(text(of: repositoryFolder[".vscode/settings.json"])?.contains("\"texts/site.yml\"") == true)
  }

  @Test func `the content may lie elsewhere in the repository`() async throws {
    move(site.folder["content"], to: site.folder["site/texts"])
    #expect(try await schema("--content", "site/texts/").status == 0)
    #expect(text(of: repositoryFolder[".vscode/settings.json"])?.contains("\"site/texts/site.yml\"") == true)
  }

  @Test func `what editors read is JSON behind a comment`() async throws {
    _ = try await schema()
    for file in [".vscode/extensions.json", ".vscode/settings.json", "frontmatter.json"] {
      let lines = (text(of: repositoryFolder[file]) ?? "").split(separator: "\n", maxSplits: 1)
      #expect(lines[0].hasPrefix("// Written by 'clearinghouse schema'"))
      let value = try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any]
      #expect(value?.isEmpty == false, "\(file)")
    }
  }

  @Test(arguments: [
    (["schema", "extra"], 64), (["schema", "--output", "missing"], 74), (["schema", "--content", "missing"], 74),
  ])
  func `wrong words and missing folders have their status`(_ arguments: [String], _ status: Int) async throws {
    #expect(try await Program(arguments, in: site.path).result().status == Int32(status))
  }
}
