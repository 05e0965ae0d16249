import TemporaryFolders
import Testing

struct NewTests {
  let site = SmallSite()

  @Test func `a new entry is written, and said to be next filled in and checked`() async throws {
    let run = try await clearinghouse("new", "guides", "three", "--as-of", "2026-03-01", in: site.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("Wrote content/guides/three.md.\nFill in: Title, Summary.\nThen run 'clearinghouse check'"))
    #expect(run.error == "")
    let entry = text(of: site.folder["content/guides/three.md"]) ?? ""
    #expect(entry.contains("\ntitle:\n"))
    #expect(entry.contains("\npublished: 2026-03-01\n"))
    #expect(names(in: site.folder["content/guides"]) == ["_collection.yml", "one.md", "three.md", "two.md"])
    let check = try await clearinghouse("check", in: site.path)
    #expect(check.status == 1)
    #expect(check.error.contains("three.md:8:1: error: the field \"title\" is empty"))
    #expect(check.error.contains("\n2 errors"), "\(check.error)")
  }

  @Test func `filled in, it is published`() async throws {
    _ = try await clearinghouse("new", "guides", "three", in: site.path)
    let path = site.folder["content/guides/three.md"]
    let filled = (text(of: path) ?? "").replacing("\ntitle:\n", with: "\ntitle: Third\n")
      .replacing("\nsummary:\n", with: "\nsummary: A third one.\n")
    write(filled, to: path)
    let run = try await clearinghouse("build", "--strict", in: site.path)
    #expect(run.error == "")
    #expect(exists(site.folder["public/guides/three/index.html"]))
  }

  @Test func `without words the collections are listed`() async throws {
    let run = try await clearinghouse("new", in: site.path)
    #expect(run.status == 0)
    #expect(run.output.contains("  guides  Things to read.\n"))
  }

  @Test(arguments: [
    (["new", "guids", "three"], "there is no collection 'guids'; did you mean 'guides'?"),
    (["new", "Guide", "three"], "did you mean 'guides'?"),
    (["new", "zzzzzzzz", "three"], "run 'clearinghouse new' for a list"),
    (["new", "guides"], "give the entry a name: clearinghouse new guides a-short-name"),
    (["new", "guides", "Three Wise.md"], "lower-case letters, digits and hyphens, such as 'three-wise'"),
    (["new", "guides", "../three"], "such as 'three'"), (["new", "guides", "…"], "as in clearinghouse new guides"),
    (["new", "guides", "one"], "content/guides/one.md exists already"),
    (["new", "guides", "folder"], "content/guides/folder/index.md exists already"),
    (["new", "guides", "one", "--folder"], "content/guides/one.md exists already"),
    (["new", "guides", "three", "four"], "four"),
  ])
  func `wrong words are told with status 64, and nothing is written`(
    _ arguments: [String], _ words: String
  ) async throws {
    write("---\ntitle: F\nsummary: S.\n---\n", to: site.folder["content/guides/folder/index.md"])
    let before = Snapshot(of: site.path)
    let run = try await Program(arguments, in: site.path).result()
    #expect(run.status == 64)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(run.output == "")
    #expect(Snapshot(of: site.path).differences(from: before) == [])
  }

  @Test func `collection and name may be written as in a reference`() async throws {
    let run = try await clearinghouse("new", "guides/three", in: site.path)
    #expect(run.output.hasPrefix("Wrote content/guides/three.md.\n"))
    #expect(try await clearinghouse("new", "guides/", in: site.path).error.contains("give the entry a name"))
  }

  @Test(.enabled(if: Unprivileged.isPossible, "needs a user whom permissions stop"))
  func `a folder that may not be written to is told by the file's name`() async throws {
    setPermissions(0o555, of: site.folder["content/guides"])
    defer { setPermissions(0o755, of: site.folder["content/guides"]) }
    let run = try await Unprivileged.clearinghouse(["new", "guides", "three"], in: site.path)
    #expect(run.status == 74)
    #expect(run.error == "clearinghouse: cannot write content/guides/three.md: Permission denied\n")
  }

  @Test func `an entry with files beside it is a folder`() async throws {
    let run = try await clearinghouse("new", "guides", "three", "--folder", in: site.path)
    #expect(run.output.hasPrefix("Wrote content/guides/three/index.md.\n"))
    write("picture", to: site.folder["content/guides/four/picture.png"])
    let beside = try await clearinghouse("new", "guides", "four", "--content", "content/", in: site.path)
    #expect(beside.output.hasPrefix("Wrote content/guides/four/index.md.\n"))
    #expect(names(in: site.folder["content/guides/four"]) == ["index.md", "picture.png"])
  }

  @Test func `faults in entries are no matter, faults in settings are`() async throws {
    site.addError()
    #expect(try await clearinghouse("new", "guides", "three", in: site.path).status == 0)
    write("label: Topics\nterms: { loops: { lable: L } }", to: site.folder["content/vocabularies/tags.yml"])
    let run = try await clearinghouse("new", "guides", "four", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("\"lable\" is not a setting of this file"))
    #expect(run.error.hasSuffix("The settings have errors. Nothing was written.\n"))
    #expect(!exists(site.folder["content/guides/four.md"]))
  }

  @Test func `a folder that is not there is told with status 74`() async throws {
    let run = try await clearinghouse("new", "guides", "three", "--content", "missing", in: site.path)
    #expect(run.status == 74)
    #expect(run.error.contains("missing"))
  }
}
