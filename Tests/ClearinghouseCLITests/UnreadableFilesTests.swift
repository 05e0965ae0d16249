import Foundation
import TemporaryFolders
import Testing

/// Files of the content that the program will not read: each is a fault with its rule and file, and the rest goes on.
struct UnreadableFilesTests {
  let site = SmallSite()

  private func expectFault(_ rule: String, _ file: String) async throws {
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 1)
    #expect(run.error.contains("\(file):"))
    #expect(run.error.contains("[\(rule)]"))
    #expect(run.error.contains("1 error, 0 warnings in 1 file.\n"))
    #expect(!exists(site.output))
  }

  @Test func `a file in another encoding`() async throws {
    write([0x2D, 0xE5, 0xE4, 0xF6, 0x0A], to: site.folder["content/guides/three.md"])
    try await expectFault("not-utf8", "content/guides/three.md")
  }

  @Test func `a file that is too large`() async throws {
    write([UInt8](repeating: 97, count: 1 << 20 + 1), to: site.folder["content/guides/three.md"])
    try await expectFault("file-too-large", "content/guides/three.md")
  }

  @Test func `a link out of the content`() async throws {
    write("---\ntitle: Secret\nsummary: Secret.\n---\n", to: site.folder["secret.md"])
    link(site.folder["content/guides/three.md"], to: "../../secret.md")
    try await expectFault("link-leaves-content", "content/guides/three.md")
  }

  @Test func `a linked folder out of the content`() async throws {
    write("secret", to: site.folder["outside/secret.txt"])
    link(site.folder["content/outside"], to: "../outside")
    try await expectFault("link-leaves-content", "content/outside")
  }

  @Test func `a pipe`() async throws {
    try #require(mkfifo(site.folder["content/guides/three.md"], 0o644) == 0)
    try await expectFault("link-leaves-content", "content/guides/three.md")
  }

  @Test func `a link within the content is an entry like another`() async throws {
    link(site.folder["content/guides/three.md"], to: "one.md")
    #expect(try await clearinghouse("build", in: site.path).status == 0)
    #expect(exists("\(site.output)/guides/three/index.html"))
  }

  @Test func `hidden files are no part of the content`() async throws {
    write("secret", to: site.folder["content/.env"])
    write("secret", to: site.folder["content/guides/.draft.md"])
    #expect(try await clearinghouse("build", in: site.path).status == 0)
    #expect(Snapshot(of: site.output).files.filter { $0.contains("env") || $0.contains("draft") } == [])
  }

  @Test func `a template that leads out of its folder cannot be read`() async throws {
    delete(site.folder["templates"])
    try FileManager.default.copyItem(atPath: "\(repository)/templates", toPath: site.folder["templates"])
    write("secret", to: site.folder["secret.css"])
    link(site.folder["templates/assets/secret.css"], to: "../../secret.css")
    let run = try await clearinghouse("build", in: site.path)
    #expect(run.status == 74)
    #expect(run.error.contains("templates/assets/secret.css"))
    #expect(!exists(site.output))
  }
}
