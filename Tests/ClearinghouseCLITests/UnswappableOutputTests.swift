import TemporaryFolders
import Testing

/// What the command says when it could not swap the folders.
let notice = "public could not be swapped in one step, so its files were replaced one by one.\n"

@Suite(.enabled(if: MountPoint.isPossible, "mounting needs root on Linux"))
struct MountedOutputTests {
  let site = SmallSite()

  @Test func `an output on a file system of its own is filled one by one, and the command says so`() async throws {
    let mount = try MountPoint(site.output)
    defer { mount.remove() }
    write("ref", to: "\(mount.path)/.git/HEAD")
    for _ in 1...2 {
      let run = try await clearinghouse("build", in: site.path)
      #expect(run.status == 0)
      #expect(run.error == notice)
    }
    #expect(text(of: "\(mount.path)/.git/HEAD") == "ref")
    #expect(names(in: site.path) == ["content", "public", "templates"])
  }

  @Test func `only what has changed is written there`() async throws {
    let mount = try MountPoint(site.output)
    defer { mount.remove() }
    _ = try await clearinghouse("build", in: site.path)
    let (same, changed) = ("\(mount.path)/guides/one/index.html", "\(mount.path)/guides/two/index.html")
    for page in [same, changed] { age(page) }
    let (sameBefore, changedBefore) = (FileIdentity(same), FileIdentity(changed))
    site.addGuide("two", title: "Second guide", body: "See [the first](one.md) again.")
    _ = try await clearinghouse("build", in: site.path)
    #expect(sameBefore != nil && changedBefore != nil)
    #expect(FileIdentity(same) == sameBefore)
    #expect(FileIdentity(changed) != changedBefore)
    #expect(text(of: changed)?.contains("again") == true)
  }

  @Test func `a full disk is told with status 74 and leaves the old site whole`() async throws {
    let disk = try MountPoint(site.folder["disk"], size: "512k")
    defer { disk.remove() }
    #expect(try await clearinghouse("build", "--output", "disk/public", in: site.path).status == 0)
    let before = Snapshot(of: "\(disk.path)/public")
    write([UInt8](repeating: 97, count: 1 << 20), to: site.folder["content/guides/large/data.bin"])
    move(site.folder["content/guides/one.md"], to: site.folder["content/guides/large/index.md"])
    site.addGuide("one", title: "First guide")
    let run = try await clearinghouse("build", "--output", "disk/public", in: site.path)
    #expect(run.status == 74)
    #expect(run.error.contains("No space left on device"))
    #expect(Snapshot(of: "\(disk.path)/public").differences(from: before) == [])
    #expect(names(in: disk.path) == ["public"])
  }
}
