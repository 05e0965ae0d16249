import TemporaryFolders

/// A site in two versions that differ on every page of an entry, large enough for a build to be caught at work.
struct TwoVersions {
  let folder = TemporaryFolder()
  var path: String { folder.path }
  var output: String { folder["public"] }
  /// What a build of each version publishes.
  private(set) var sites: [String: Snapshot] = [:]

  init(entries: Int = 100) async throws {
    for version in ["old", "new"] {
      let site = SmallSite()
      for number in 1...entries {
        site.addGuide("guide-\(number)", title: "Guide \(number), \(version)", body: "The \(version) words.")
      }
      site.addGuide("only-\(version)", title: "Only here")
      move(site.folder["content"], to: folder["\(version)-content"])
    }
    link(folder["templates"], to: "\(repository)/templates")
    for version in ["old", "new"] {
      _ = try await start(version, output: "\(version)-site").result()
      sites[version] = Snapshot(of: folder["\(version)-site"])
      delete(folder["\(version)-site"])
    }
  }

  func start(_ version: String, output: String = "public") throws -> Program {
    try Program(
      ["build", "--content", "\(version)-content", "--output", output, "--as-of", "2026-01-01"], in: path)
  }

  /// Which version the output folder wholly is; nothing when it is neither, or both.
  func published() -> String? {
    let found = Snapshot(of: output).withoutNames(startingWith: ".git")
    return sites.first { $0.value == found }?.key
  }

  /// What lies in the folder that does not belong there.
  var leftovers: [String] {
    names(in: path).filter { !["new-content", "old-content", "public", "templates"].contains($0) }
  }
}
