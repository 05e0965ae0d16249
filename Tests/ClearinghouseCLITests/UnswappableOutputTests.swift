import Foundation
import TemporaryFolders
import Testing

private let notice = "public could not be swapped in one step, so its files were replaced one by one.\n"

@Suite(.enabled(if: MountPoint.isPossible, "mounting needs root on Linux"))
struct MountedOutputTests {
  let site = SmallSite()

  @Test func `an output on a file system of its own is filled one by one, and the command says so`() async throws {
    let mount = try MountPoint(site.output)
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

@Suite(.enabled(if: Unprivileged.isPossible, "needs a user whom permissions stop"))
struct ReadOnlyParentTests {
  let site = SmallSite()
  private var parent: String { site.folder["parent"] }

  @Test func `an output in a read-only folder is filled one by one, and the command says so`() async throws {
    try Unprivileged.own("\(parent)/public")
    setPermissions(0o555, of: parent)
    defer { setPermissions(0o755, of: parent) }
    for _ in 1...2 {
      let run = try await Unprivileged.clearinghouse(["build", "--output", "parent/public"], in: site.path)
      #expect(run.status == 0)
      #expect(run.error == "parent/" + notice)
    }
    #expect(text(of: "\(parent)/public/index.html") != nil)
    #expect(names(in: parent) == ["public"])
    #expect(names(in: "\(parent)/public").filter { $0.hasPrefix(".") } == [".clearinghouse"])
  }

  @Test func `an output that would have to be made in a read-only folder is an error`() async throws {
    makeFolder(parent)
    setPermissions(0o555, of: parent)
    defer { setPermissions(0o755, of: parent) }
    let run = try await Unprivileged.clearinghouse(["build", "--output", "parent/public"], in: site.path)
    #expect(run.status == 74)
    #expect(run.error.contains("parent/public"))
    #expect(names(in: parent) == [])
  }

  @Test func `an entry that may not be read is an error that names it`() async throws {
    setPermissions(0, of: site.folder["content/guides/two.md"])
    let run = try await Unprivileged.clearinghouse(["check"], in: site.path)
    #expect(run.status == 74)
    #expect(run.error == "clearinghouse: cannot read content/guides/two.md: Permission denied\n")
  }
}
