import Publishing
import TemporaryFolders
import Testing

/// Symbolic links in the content.
struct ContentLinksTests {
  let folder = TemporaryFolder()
  private var content: String { folder["content"] }

  init() {
    write("name: A", to: folder["content/site.yml"])
    write("---\ntitle: One\n---\n", to: folder["content/guides/one.md"])
    write("secret", to: folder["outside/secret.md"])
    write("secret", to: folder["outside/secret.pdf"])
  }

  private func expectRefusal(of path: String) async throws {
    let read = try await ReadContent(content)
    #expect(read.faults == ["link-leaves-content \(content)/\(path)"])
    #expect(read.files == ["guides/one.md", "site.yml"])
    #expect(read.attachments == [])
  }

  @Test func `a link to a file outside is a fault`() async throws {
    link("\(content)/guides/secret.md", to: "../../outside/secret.md")
    try await expectRefusal(of: "guides/secret.md")
  }

  @Test func `a link to an attachment outside is a fault`() async throws {
    link("\(content)/guides/one/secret.pdf", to: folder["outside/secret.pdf"])
    try await expectRefusal(of: "guides/one/secret.pdf")
  }

  @Test func `a link to a folder outside is a fault`() async throws {
    link("\(content)/private", to: folder["outside"])
    try await expectRefusal(of: "private")
  }

  @Test func `a link to a folder whose name only starts like the content's is a fault`() async throws {
    write("secret", to: folder["content-private/secret.md"])
    link("\(content)/private", to: "../content-private")
    try await expectRefusal(of: "private")
  }

  @Test func `a link to a link that leads outside is a fault`() async throws {
    link(folder["outside/next.md"], to: "secret.md")
    link("\(content)/guides/next.md", to: "../../outside/next.md")
    try await expectRefusal(of: "guides/next.md")
  }

  @Test func `a link that leads nowhere is a fault`() async throws {
    link("\(content)/guides/gone.md", to: "nowhere.md")
    try await expectRefusal(of: "guides/gone.md")
  }

  @Test func `links that lead to each other are a fault`() async throws {
    link("\(content)/guides/a.md", to: "b.md")
    link("\(content)/guides/b.md", to: "a.md")
    let read = try await ReadContent(content)
    #expect(
      read.faults == ["link-leaves-content \(content)/guides/a.md", "link-leaves-content \(content)/guides/b.md"])
  }

  @Test func `a link to the folder it lies in does not go round for ever`() async throws {
    link("\(content)/guides/again", to: ".")
    let read = try await ReadContent(content)
    #expect(read.files == ["guides/one.md", "site.yml"])
  }

  @Test func `a link to a folder above it does not go round for ever`() async throws {
    makeFolder("\(content)/guides/two")
    link("\(content)/guides/two/up", to: "../..")
    let read = try await ReadContent(content)
    #expect(read.files.contains("guides/one.md"))
    #expect(read.files.count < 10)
  }

  @Test func `a link to a file inside is read`() async throws {
    link("\(content)/guides/same.md", to: "one.md")
    link("\(content)/guides/two/plan.pdf", to: "../../plan.pdf")
    write("plan", to: "\(content)/plan.pdf")
    let read = try await ReadContent(content)
    #expect(read.faults == [])
    #expect(read.files == ["guides/one.md", "guides/same.md", "site.yml"])
    #expect(read.attachments == ["guides/two/plan.pdf", "plan.pdf"])
  }

  @Test func `a link to a folder inside is read`() async throws {
    link("\(content)/courses", to: "guides")
    let read = try await ReadContent(content)
    #expect(read.faults == [])
    #expect(read.files == ["courses/one.md", "guides/one.md", "site.yml"])
  }

  @Test func `the content may itself be a link`() async throws {
    link(folder["alias"], to: "content")
    link("\(content)/guides/same.md", to: "one.md")
    let read = try await ReadContent(folder["alias"])
    #expect(read.faults == [])
    #expect(read.files == ["guides/one.md", "guides/same.md", "site.yml"])
  }

  @Test func `an attachment changed into a link outside is not published`() throws {
    link("\(content)/guides/one/secret.pdf", to: folder["outside/secret.pdf"])
    let published = try OutputFolder(folder["public"], content: content)
    #expect(throws: FileError.self) { try published.write(attachment: "guides/one/secret.pdf") }
    published.abandon()
  }
}
