import Publishing
import TemporaryFolders
import Testing

@Suite(.enabled(if: MountPoint.isPossible, "mounting needs root on Linux"))
struct MountPointTests {
  let folder = TemporaryFolder()
  private var output: String { folder["public"] }

  @Test func `a folder that cannot be swapped is filled one by one`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    #expect(try publish(oldSite, to: mount.path) == .replacedOneByOne)
    #expect(text(of: "\(output)/guides/two/index.html") == "two")
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `files are replaced and pages that are gone are deleted with their folders`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(oldSite, to: mount.path)
    #expect(try publish(newSite, to: mount.path) == .replacedOneByOne)
    #expect(Snapshot(of: output).files == [".clearinghouse", "guides/one/index.html", "index.html", "tags/index.html"])
    #expect(text(of: "\(output)/index.html") == "new home")
    #expect(!exists("\(output)/guides/two"))
    #expect(names(in: folder.path) == ["public"])
  }

  @Test func `a file whose bytes have not changed stays the same file with its time`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(oldSite, to: mount.path)
    let page = "\(output)/guides/one/index.html"
    age(page)
    let before = FileIdentity(page)
    try publish(newSite, to: mount.path)
    #expect(before != nil)
    #expect(FileIdentity(page) == before)
  }

  @Test func `names at the top that start with a dot are kept`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    write("ref", to: "\(output)/.git/HEAD")
    try publish(oldSite, to: mount.path)
    try publish(newSite, to: mount.path)
    #expect(text(of: "\(output)/.git/HEAD") == "ref")
    #expect(names(in: output) == [".clearinghouse", ".git", "guides", "index.html", "tags"])
  }

  @Test func `a foreign file is refused here too`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(oldSite, to: mount.path)
    write("notes", to: "\(output)/notes.txt")
    let before = Snapshot(of: output)
    #expect(throws: FileError.self) { try publish(newSite, to: mount.path) }
    #expect(Snapshot(of: output) == before)
  }

  @Test func `a page becomes a folder and a folder a page`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(["one": "file", "two/index.html": "page"], to: mount.path)
    try publish(["one/index.html": "page", "two": "file"], to: mount.path)
    #expect(text(of: "\(output)/one/index.html") == "page")
    #expect(text(of: "\(output)/two") == "file")
  }

  @Test func `a page that a person replaced by a link is a page again`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(oldSite, to: mount.path)
    write("old home", to: folder["other"])
    delete("\(output)/index.html")
    link("\(output)/index.html", to: "../other")
    try publish(oldSite, to: mount.path)
    #expect(Snapshot(of: output).items["index.html"] == .file(Array("old home".utf8)))
  }

  /// A build killed while it replaced files: some are new, the list names the files of both sites, and the file that
  /// was being written is half there.
  @Test func `the build after a kill in the middle makes the site whole`() throws {
    let mount = try MountPoint(output)
    defer { mount.remove() }
    try publish(oldSite, to: mount.path)
    write("tags", to: "\(output)/tags/index.html")
    let list = try #require(text(of: "\(output)/.clearinghouse"))
    write(list + "tags/index.html\n", to: "\(output)/.clearinghouse")
    write("new", to: "\(output)/.clearinghouse.new")
    write("half", to: folder[".public.staging/index.html"])

    try publish(newSite, to: mount.path)
    #expect(Snapshot(of: output).files == [".clearinghouse", "guides/one/index.html", "index.html", "tags/index.html"])
    #expect(text(of: "\(output)/index.html") == "new home")
    #expect(names(in: folder.path) == ["public"])
  }
}
