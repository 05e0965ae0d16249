import TemporaryFolders
import Testing

@Suite(.enabled(if: Unprivileged.isPossible, "needs a user whom permissions stop"))
struct PermissionTests {
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
    #expect(run.error == "clearinghouse: cannot make parent/public: its folder may not be written to\n")
    #expect(names(in: parent) == [])
  }

  @Test func `an entry that may not be read is an error that names it`() async throws {
    setPermissions(0, of: site.folder["content/guides/two.md"])
    let run = try await Unprivileged.clearinghouse(["check"], in: site.path)
    #expect(run.status == 74)
    #expect(run.error == "clearinghouse: cannot read content/guides/two.md: Permission denied\n")
  }

  @Test func `an attachment that may not be read is an error that leaves the old site whole`() async throws {
    try Unprivileged.own(parent)
    let arguments = ["build", "--output", "parent/public"]
    #expect(try await Unprivileged.clearinghouse(arguments, in: site.path).status == 0)
    let before = Snapshot(of: parent)
    site.addGuide("three/index", title: "Third guide")
    write("plan", to: site.folder["content/guides/three/plan.pdf"])
    setPermissions(0, of: site.folder["content/guides/three/plan.pdf"])
    let run = try await Unprivileged.clearinghouse(arguments, in: site.path)
    #expect(run.status == 74)
    #expect(run.error == "clearinghouse: cannot read content/guides/three/plan.pdf: Permission denied\n")
    #expect(Snapshot(of: parent).differences(from: before) == [])
  }
}
