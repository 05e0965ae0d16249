import Publishing
import TemporaryFolders
import Testing

struct FirstPublicationTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }

  @Test func `a folder that is not there is made`() throws {
    #expect(try publish(oldSite, to: output) == .swapped)
    #expect(text(of: "\(output)/index.html") == "old home")
    #expect(text(of: "\(output)/guides/two/index.html") == "two")
  }

  @Test func `a trailing slash makes the same folder`() throws {
    try publish(oldSite, to: output + "/")
    #expect(names(in: folder.path) == ["public"])
    #expect(text(of: "\(output)/index.html") == "old home")
  }

  @Test func `an empty folder is filled`() throws {
    makeFolder(output)
    try publish(oldSite, to: output)
    #expect(text(of: "\(output)/index.html") == "old home")
  }

  @Test func `a placeholder of version control is kept`() throws {
    write("", to: "\(output)/.gitkeep")
    try publish(oldSite, to: output)
    #expect(names(in: output) == [".clearinghouse", ".gitkeep", "guides", "index.html"])
  }

  @Test func `an output inside the content is refused, because the next build would read it`() throws {
    makeFolder(folder["content"])
    #expect(throws: FileError.self) { try publish(oldSite, to: folder["content/public"], content: folder["content"]) }
    #expect(names(in: folder["content"]) == [])
  }

  @Test func `nothing is left beside the output`() throws {
    try publish(oldSite, to: output)
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `nothing is to be seen in the output before it is published`() throws {
    makeFolder(output)
    let unfinished = try OutputFolder(output, content: "content")
    try unfinished.write(oldSite)
    #expect(names(in: output) == [])
    unfinished.abandon()
  }

  @Test func `a missing folder above the output is an error that names it`() throws {
    let error = #expect(throws: FileError.self) { try publish(oldSite, to: folder["missing/public"]) }
    #expect(error?.description.contains(folder["missing"]) == true)
    #expect(names(in: folder.path) == [])
  }

  @Test func `an output that is a file is an error`() throws {
    write("precious", to: output)
    let error = #expect(throws: FileError.self) { try publish(oldSite, to: output) }
    #expect(error?.description.contains("is not a folder") == true)
    #expect(names(in: folder.path) == ["public"])
    #expect(text(of: output) == "precious")
  }

  @Test func `attachments are copied from the content`() throws {
    write([0, 255, 10], to: folder["content/guides/one/plan.pdf"])
    let published = try OutputFolder(output, content: folder["content"])
    try published.write(attachment: "guides/one/plan.pdf")
    _ = try published.publish(["guides/one/plan.pdf"])
    #expect(bytes(of: "\(output)/guides/one/plan.pdf") == [0, 255, 10])
  }

  @Test func `an attachment that is gone by now is an error`() throws {
    makeFolder(folder["content"])
    let published = try OutputFolder(output, content: folder["content"])
    #expect(throws: FileError.self) { try published.write(attachment: "guides/one/plan.pdf") }
    published.abandon()
  }
}
