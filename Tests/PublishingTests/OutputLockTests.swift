import Foundation
import Publishing
import TemporaryFolders
import Testing

struct OutputLockTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }

  @Test func `a second build at the same time fails at once`() throws {
    try publish(oldSite, to: output)
    let before = Snapshot(of: output)
    let first = try OutputFolder(output, content: "content")
    let error = #expect(throws: FileError.self) { try publish(newSite, to: output) }
    #expect(error?.description == "another build is writing to \(output); wait for it to finish")
    #expect(Snapshot(of: output) == before)
    first.abandon()
  }

  @Test func `a second build does not disturb the first`() throws {
    let first = try OutputFolder(output, content: "content")
    try first.write(newSite)
    #expect(throws: FileError.self) { try publish(oldSite, to: output) }
    _ = try first.publish(Array(newSite.keys))
    #expect(text(of: "\(output)/index.html") == "new home")
  }

  @Test func `a lock held by another program keeps a build away`() throws {
    let lock = open(folder[".public.lock"], O_RDWR | O_CREAT, 0o644)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: FileError.self) { try publish(oldSite, to: output) }
    #expect(!exists(output))
    flock(lock, LOCK_UN)
    try publish(oldSite, to: output)
    #expect(text(of: "\(output)/index.html") == "old home")
  }

  @Test func `a lock file that nobody holds is no hindrance`() throws {
    write("", to: folder[".public.lock"])
    try publish(oldSite, to: output)
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `two names of one folder share the lock`() throws {
    makeFolder(output)
    link(folder["alias"], to: output)
    let first = try OutputFolder(output, content: "content")
    #expect(throws: FileError.self) { try publish(newSite, to: folder["alias"]) }
    first.abandon()
  }

  @Test func `other folders beside it can be built meanwhile`() throws {
    let first = try OutputFolder(output, content: "content")
    try publish(newSite, to: folder["other"])
    #expect(text(of: folder["other/index.html"]) == "new home")
    first.abandon()
  }
}
