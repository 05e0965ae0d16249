import Publishing
import TemporaryFolders
import Testing

struct ForeignFilesTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }

  /// Publishes, expects a refusal that touches nothing, and returns its words.
  private func refusal() throws -> String {
    let before = Snapshot(of: folder.path)
    let error = #expect(throws: FileError.self) { try publish(newSite, to: output) }
    #expect(Snapshot(of: folder.path) == before)
    return error?.description ?? ""
  }

  @Test func `a folder that the program did not make is refused`() throws {
    write("precious", to: "\(output)/thesis.txt")
    let words = try refusal()
    #expect(words.contains("was not made by clearinghouse"))
    #expect(words.contains("thesis.txt"))
  }

  @Test func `a folder that holds only empty folders is refused`() throws {
    makeFolder("\(output)/photographs")
    #expect(try refusal().contains("photographs"))
  }

  @Test func `a foreign file at the top of a site is refused and named`() throws {
    try publish(oldSite, to: output)
    write("example.org", to: "\(output)/CNAME")
    #expect(try refusal().contains("\(output)/CNAME"))
  }

  @Test func `a foreign file deep in a site is refused and named`() throws {
    try publish(oldSite, to: output)
    write("notes", to: "\(output)/guides/one/notes.txt")
    #expect(try refusal().contains("\(output)/guides/one/notes.txt"))
  }

  @Test func `a foreign empty folder in a site is refused and named`() throws {
    try publish(oldSite, to: output)
    makeFolder("\(output)/guides/three")
    #expect(try refusal().contains("\(output)/guides/three"))
  }

  @Test func `a foreign symbolic link in a site is refused and not followed`() throws {
    try publish(oldSite, to: output)
    write("precious", to: folder["elsewhere/thesis.txt"])
    link("\(output)/more", to: folder["elsewhere"])
    #expect(try refusal().contains("\(output)/more"))
    #expect(text(of: folder["elsewhere/thesis.txt"]) == "precious")
  }

  @Test func `a name with a dot deeper than the top is foreign too`() throws {
    try publish(oldSite, to: output)
    write("secret", to: "\(output)/guides/.htaccess")
    #expect(try refusal().contains("\(output)/guides/.htaccess"))
  }

  @Test func `the others are counted`() throws {
    try publish(oldSite, to: output)
    for name in ["a.txt", "b.txt", "c.txt"] { write("", to: "\(output)/\(name)") }
    let words = try refusal()
    #expect(words.contains("a.txt"))
    #expect(words.contains("2 more"))
  }

  @Test func `a list of files that somebody else wrote makes nothing ours`() throws {
    write("precious", to: "\(output)/thesis.txt")
    write("thesis.txt\n", to: "\(output)/.clearinghouse")
    #expect(try refusal().contains("thesis.txt"))
  }

  @Test func `a page that a person deleted is made again`() throws {
    try publish(oldSite, to: output)
    delete("\(output)/guides")
    try publish(oldSite, to: output)
    #expect(text(of: "\(output)/guides/one/index.html") == "one")
  }

  @Test func `a page that a person changed is made again`() throws {
    try publish(oldSite, to: output)
    write("OLD HOME", to: "\(output)/index.html")
    try publish(oldSite, to: output)
    #expect(text(of: "\(output)/index.html") == "old home")
  }

  @Test func `a page that a person replaced by a link is a page again`() throws {
    try publish(oldSite, to: output)
    write("old home", to: folder["other"])
    delete("\(output)/index.html")
    // As many bytes as the page, in the link and in what it leads to.
    link("\(output)/index.html", to: "../other")
    try publish(oldSite, to: output)
    #expect(Snapshot(of: output).items["index.html"] == .file(Array("old home".utf8)))
  }
}
