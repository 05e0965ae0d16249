import Foundation
import TemporaryFolders
import Testing

/// The same content gives the same bytes.
struct ReproducibilityTests {
  let site = SmallSite()

  /// Builds and returns what is published.
  private func published(
    _ options: String..., in workingFolder: String? = nil, environment: [String: String] = [:]
  ) async throws -> Snapshot {
    let output = site.folder["built-\(UUID().uuidString)"]
    let arguments =
      ["build", "--content", site.folder["content"], "--templates", site.folder["templates"], "--output", output]
      + options
    let run = try await Program(arguments, in: workingFolder ?? site.path, environment: environment).result()
    #expect(run.status == 0, "\(run.error)")
    return Snapshot(of: output)
  }

  private func expectSame(_ a: Snapshot, _ b: Snapshot) {
    #expect(a.files.count > 10)
    #expect(a.differences(from: b) == [])
  }

  @Test func `two builds are the same`() async throws {
    expectSame(try await published(), try await published())
  }

  @Test func `two builds of the demonstration content are the same`() async throws {
    link(site.folder["real"], to: "\(repository)/content")
    let first = try await published("--content", site.folder["real"], "--as-of", "2026-03-01")
    let second = try await published(
      "--content", "content", "--templates", "templates", "--as-of", "2026-03-01", in: repository,
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    expectSame(first, second)
  }

  @Test func `the working folder does not matter`() async throws {
    makeFolder(site.folder["elsewhere/deep"])
    expectSame(try await published(), try await published(in: site.folder["elsewhere/deep"]))
  }

  @Test(arguments: [
    ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Los_Angeles"], ["LANG": "sv_SE.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"],
    ["LC_ALL": "C"], ["LC_ALL": "POSIX", "LANG": "", "TZ": ""],
  ])
  func `time zone and language of the machine do not matter`(_ environment: [String: String]) async throws {
    expectSame(
      try await published("--as-of", "2026-03-01"),
      try await published("--as-of", "2026-03-01", environment: environment))
  }

  @Test func `permissions asked for by the machine do not matter to what is in the files`() async throws {
    let plain = try await published()
    let output = site.folder["private"]
    let run = try await Program(
      ["-c", "umask 077 && exec \"$0\" build --output private", Program.path], in: site.path, executable: "/bin/sh"
    ).result()
    #expect(run.status == 0)
    #expect(permissions(of: "\(output)/index.html") == 0o600)
    expectSame(plain, Snapshot(of: output))
  }

  @Test func `the order in which files were made does not matter`() async throws {
    for number in 1...20 { site.addGuide("guide-\(number)", title: "Guide \(number)") }
    let first = try await published()
    let other = SmallSite()
    for number in (1...20).reversed() { other.addGuide("guide-\(number)", title: "Guide \(number)") }
    other.addGuide("two", title: "Second guide", body: "See [the first](one.md).")
    delete(site.folder["content"])
    move(other.folder["content"], to: site.folder["content"])
    expectSame(first, try await published())
  }

  @Test func `today is an input`() async throws {
    site.addGuide("one", title: "First guide", more: "expires: 2026-01-31\n")
    let page = "guides/one/index.html"
    let before = try await published("--as-of", "2026-01-31")
    let after = try await published("--as-of", "2026-02-01")
    #expect(before.items[page] != nil)
    #expect(before.items[page] != after.items[page])
    expectSame(after, try await published("--as-of", "2030-12-31"))
  }

  @Test func `SOURCE_DATE_EPOCH is today in UTC, and the option goes before it`() async throws {
    site.addGuide("one", title: "First guide", more: "expires: 2026-01-31\n")
    let before = try await published("--as-of", "2026-01-31")
    let after = try await published("--as-of", "2026-02-01")
    // The last second of January and the first of February, in UTC.
    let (january, february) = (["SOURCE_DATE_EPOCH": "1769903999"], ["SOURCE_DATE_EPOCH": "1769904000"])
    let zone = ["TZ": "Pacific/Kiritimati"]
    expectSame(before, try await published(environment: january.merging(zone) { $1 }))
    expectSame(after, try await published(environment: february.merging(zone) { $1 }))
    expectSame(before, try await published("--as-of", "2026-01-31", environment: february))
    expectSame(after, try await published(environment: ["SOURCE_DATE_EPOCH": ""]))
  }

  @Test func `another base address changes whole addresses and nothing else`() async throws {
    let plain = try await published()
    let moved = try await published("--base-url", "https://district.example/clearinghouse")
    #expect(plain.files == moved.files)
    for path in ["sitemap.xml", "robots.txt"] {
      guard case .file(let bytes)? = moved.items[path] else { throw MissingFile() }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("https://district.example/clearinghouse/"))
      #expect(!text.contains("small.example"))
    }
    guard case .file(let bytes)? = moved.items["guides/one/index.html"] else { throw MissingFile() }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.replacing("https://district.example/clearinghouse/", with: "https://small.example/")
        == plain.items["guides/one/index.html"].map {
          if case .file(let b) = $0 { String(decoding: b, as: UTF8.self) } else { "" }
        })
  }

  private struct MissingFile: Error {}
}
