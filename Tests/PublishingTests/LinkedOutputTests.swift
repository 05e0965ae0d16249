import Publishing
import TemporaryFolders
import Testing

struct LinkedOutputTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }
  private var real: String { folder["disk/site"] }

  @Test func `an output behind a symbolic link is published where the link leads`() throws {
    makeFolder(real)
    link(output, to: "disk/site")
    try publish(oldSite, to: output)
    try publish(newSite, to: output)
    #expect(Snapshot(of: folder.path).items["public"] == .link(to: "disk/site"))
    #expect(text(of: "\(real)/index.html") == "new home")
    #expect(names(in: folder["disk"]) == ["site"])
    #expect(names(in: folder.path) == ["disk", "public"])
  }

  @Test func `a link that leads nowhere is an error and stays`() throws {
    link(output, to: "disk/site")
    #expect(throws: FileError.self) { try publish(oldSite, to: output) }
    #expect(Snapshot(of: folder.path).items == ["public": .link(to: "disk/site")])
  }

  @Test func `a link in the middle of the path is followed`() throws {
    makeFolder(folder["disk"])
    link(folder["here"], to: "disk")
    try publish(oldSite, to: folder["here/site"])
    #expect(text(of: "\(real)/index.html") == "old home")
  }

  @Test func `a link in the place of the folder that is written to is not followed`() throws {
    try publish(oldSite, to: output)
    makeFolder(folder["elsewhere"])
    link(folder[".public.staging"], to: "elsewhere")
    try publish(newSite, to: output)
    #expect(names(in: folder["elsewhere"]) == [])
    #expect(names(in: folder.path) == ["elsewhere", "public"])
    #expect(Snapshot(of: folder.path).items["public"] == .folder)
    #expect(text(of: "\(output)/index.html") == "new home")
  }
}
