import Publishing
import TemporaryFolders
import Testing

struct NextPublicationTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }

  @Test func `the new site takes the place of the old one`() throws {
    try publish(oldSite, to: output)
    #expect(try publish(newSite, to: output) == .swapped)
    #expect(text(of: "\(output)/index.html") == "new home")
    #expect(text(of: "\(output)/tags/index.html") == "tags")
  }

  @Test func `pages that are no longer there are gone with their folders`() throws {
    try publish(oldSite, to: output)
    try publish(newSite, to: output)
    #expect(!exists("\(output)/guides/two"))
    #expect(Snapshot(of: output).files == [".clearinghouse", "guides/one/index.html", "index.html", "tags/index.html"])
  }

  @Test func `a file whose bytes have not changed stays the same file with its time`() throws {
    let page = "\(output)/guides/one/index.html"
    try publish(oldSite, to: output)
    age(page)
    let before = FileIdentity(page)
    try publish(newSite, to: output)
    #expect(before != nil)
    #expect(FileIdentity(page) == before)
  }

  @Test func `a file whose bytes have changed is another file with a new time`() throws {
    let page = "\(output)/index.html"
    try publish(oldSite, to: output)
    age(page)
    let before = try #require(FileIdentity(page))
    try publish(newSite, to: output)
    let after = try #require(FileIdentity(page))
    #expect(after.inode != before.inode)
    #expect(after.modified > before.modified)
  }

  @Test func `a change that keeps the length is a change`() throws {
    try publish(["index.html": "one"], to: output)
    try publish(["index.html": "two"], to: output)
    #expect(text(of: "\(output)/index.html") == "two")
  }

  @Test func `an unchanged attachment stays the same file`() throws {
    write("plan", to: folder["content/guides/one/plan.pdf"])
    func publishAttachment() throws {
      let published = try OutputFolder(output, content: folder["content"])
      try published.write(attachment: "guides/one/plan.pdf")
      _ = try published.publish(["guides/one/plan.pdf"])
    }
    try publishAttachment()
    let before = FileIdentity("\(output)/guides/one/plan.pdf")
    try publishAttachment()
    #expect(before != nil)
    #expect(FileIdentity("\(output)/guides/one/plan.pdf") == before)
  }

  @Test func `an unfinished site leaves the old one alone`() throws {
    try publish(oldSite, to: output)
    let before = Snapshot(of: output)
    let unfinished = try OutputFolder(output, content: "content")
    try unfinished.write(newSite)
    #expect(Snapshot(of: output) == before)
    unfinished.abandon()
    #expect(Snapshot(of: output) == before)
  }

  @Test func `what a failure has written is taken away`() throws {
    try publish(oldSite, to: output)
    do {
      let unfinished = try OutputFolder(output, content: "content")
      try unfinished.write(newSite)
      unfinished.abandon()
    }
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `a page becomes a folder and a folder a page`() throws {
    try publish(["one": "file", "two/index.html": "page"], to: output)
    try publish(["one/index.html": "page", "two": "file"], to: output)
    #expect(text(of: "\(output)/one/index.html") == "page")
    #expect(text(of: "\(output)/two") == "file")
  }

  @Test func `permissions of the output folder are kept`() throws {
    try publish(oldSite, to: output)
    setPermissions(0o750, of: output)
    try publish(newSite, to: output)
    #expect(permissions(of: output) == 0o750)
  }

  @Test(arguments: [
    "a\nb.pdf", "a\r\nb.pdf", "a\r", "a\n", "a\\b.pdf", "a\\nb.pdf", "50%.pdf", " a b .pdf", "e\u{301}.pdf", "é.pdf",
  ])
  func `a file of any name is known again`(_ name: String) throws {
    try publish(["index.html": "home", "guides/\(name)": "words"], to: output)
    try publish(["index.html": "home", "guides/\(name)": "words"], to: output)
    #expect(names(in: "\(output)/guides") == [name])
    try publish(["index.html": "home"], to: output)
    #expect(!exists("\(output)/guides"))
  }
}
