import Catalog
import Diagnostics
import Foundation
import Publishing
import TemporaryFolders
import Testing

struct ContentReaderTests {
  let folder = TemporaryFolder()
  private var content: String { folder["content"] }

  init() {
    write("name: A", to: folder["content/site.yml"])
    write("---\ntitle: One\n---\n", to: folder["content/guides/one.md"])
  }

  @Test func `texts are read and other files are attachments`() async throws {
    write([137, 80], to: "\(content)/guides/two/photo.png")
    let read = try await ReadContent(content)
    #expect(read.files == ["guides/one.md", "site.yml"])
    #expect(read.attachments == ["guides/two/photo.png"])
    #expect(read.faults == [])
  }

  @Test func `hidden files and what editors leave behind are ignored`() async throws {
    for name in [".git/config.yml", ".DS_Store", "guides/.one.md.swp", "guides/one.md~", "#site.yml#"] {
      write("x", to: "\(content)/\(name)")
    }
    let read = try await ReadContent(content)
    #expect(read.files == ["guides/one.md", "site.yml"])
    #expect(read.attachments == [])
    #expect(read.faults == [])
  }

  @Test func `a file that is not UTF-8 is a fault at its line`() async throws {
    write(Array("---\ntitle: Café\n".utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A], to: "\(content)/guides/old.md")
    let (read, diagnostics) = try await ContentReader.read(content)
    #expect(diagnostics.map(\.rule.id) == ["not-utf8"])
    #expect(diagnostics.map(\.file) == ["\(content)/guides/old.md"])
    #expect(diagnostics.map(\.range.start.line) == [3])
    #expect(read.files.map(\.path) == ["guides/one.md", "site.yml"])
  }

  @Test func `a text of a megabyte is read, a larger one is a fault`() async throws {
    write([UInt8](repeating: 97, count: 1 << 20), to: "\(content)/guides/large.md")
    write([UInt8](repeating: 97, count: 1 << 20 + 1), to: "\(content)/guides/too-large.md")
    let read = try await ReadContent(content)
    #expect(read.files.contains("guides/large.md"))
    #expect(read.faults == ["file-too-large \(content)/guides/too-large.md"])
  }

  @Test func `an attachment that is too large is a fault`() async throws {
    let path = "\(content)/guides/two/film.mp4"
    write("", to: path)
    // A file with a hole: large without taking room.
    try #require(truncate(path, 20 << 20 + 1) == 0)
    let read = try await ReadContent(content)
    #expect(read.faults == ["file-too-large \(path)"])
    #expect(read.attachments == [])
  }

  @Test func `a pipe is a fault and nobody waits for it`() async throws {
    try #require(mkfifo("\(content)/guides/pipe.md", 0o644) == 0)
    try #require(mkfifo("\(content)/guides/pipe.pdf", 0o644) == 0)
    let read = try await ReadContent(content)
    #expect(
      read.faults == [
        "link-leaves-content \(content)/guides/pipe.md", "link-leaves-content \(content)/guides/pipe.pdf",
      ])
    #expect(read.files == ["guides/one.md", "site.yml"])
  }

  @Test func `a missing folder is an error that names it`() async throws {
    let error = await #expect(throws: FileError.self) { try await ReadContent(folder["missing"]) }
    #expect(error?.description.contains(folder["missing"]) == true)
  }

  @Test func `a file in the place of the folder is an error`() async throws {
    await #expect(throws: FileError.self) { try await ReadContent(folder["content/site.yml"]) }
  }
}
