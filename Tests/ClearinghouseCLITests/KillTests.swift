import Foundation
import TemporaryFolders
import Testing

/// A build that is killed at any moment, many times over.
@Suite(.serialized) struct KillTests {
  private static let kills = 25

  @Test func `a killed build leaves the old site or the new one, and the next build succeeds`() async throws {
    let versions = try await TwoVersions(entries: 30)
    try #require(versions.sites["old"] != versions.sites["new"])
    _ = try await versions.start("old").result()
    write("ref", to: "\(versions.output)/.git/HEAD")
    let duration = try await duration(of: versions)
    var kills = 0
    for attempt in 1...4 * KillTests.kills where kills < KillTests.kills {
      let run = try await killed(versions, at: attempt.isMultiple(of: 2) ? nil : duration * .random(in: 0..<1))
      kills += run.wasKilled ? 1 : 0
      #expect(versions.published() != nil, "after kill \(kills)")

      #expect(try await versions.start("old").result().status == 0)
      #expect(versions.published() == "old")
      #expect(text(of: "\(versions.output)/.git/HEAD") == "ref")
      #expect(versions.leftovers == [])
    }
    #expect(kills == KillTests.kills)
  }

  @Test(.enabled(if: MountPoint.isPossible, "mounting needs root on Linux"))
  func `where files are replaced one by one, each is the old or the new one, and the next build succeeds`()
    async throws
  {
    let versions = try await TwoVersions(entries: 40)
    let mount = try MountPoint(versions.output)
    defer { mount.remove() }
    _ = try await versions.start("old").result()
    write("ref", to: "\(mount.path)/.git/HEAD")
    let duration = try await duration(of: versions)
    for attempt in 1...12 {
      _ = try await killed(versions, at: attempt.isMultiple(of: 2) ? nil : duration * .random(in: 0..<1))
      #expect(versions.mixedFiles() == [])

      #expect(try await versions.start("old").result().status == 0)
      #expect(versions.published() == "old")
      #expect(text(of: "\(mount.path)/.git/HEAD") == "ref")
      #expect(versions.leftovers == [])
    }
  }

  /// How long a rebuild takes here and now; nothing is asserted about it.
  private func duration(of versions: TwoVersions) async throws -> Duration {
    let build = try versions.start("old")
    let duration = await withCheckedContinuation { ended in
      Thread.detachNewThread {
        let start = ContinuousClock.now
        while build.isRunning { usleep(300) }
        ended.resume(returning: ContinuousClock.now - start)
      }
    }
    _ = await build.result()
    return duration
  }

  /// Starts a build of the new version and kills it: after some time, or else when its site is about to be swapped in.
  private func killed(_ versions: TwoVersions, at moment: Duration?) async throws -> Run {
    let build = try versions.start("new")
    let list = "\(versions.path)/.public.staging/.clearinghouse"
    // A thread of its own: tests beside this one keep those of tasks busy for longer than a build takes.
    await withCheckedContinuation { killed in
      Thread.detachNewThread {
        let start = ContinuousClock.now
        while build.isRunning, moment.map({ ContinuousClock.now - start < $0 }) ?? !exists(list) { usleep(300) }
        build.send(SIGKILL)
        killed.resume()
      }
    }
    return await build.result()
  }
}

extension TwoVersions {
  /// The published files that are in neither version.
  fileprivate func mixedFiles() -> [String] {
    let found = Snapshot(of: output)
    return found.files.filter { path in
      !path.hasPrefix(".") && !sites.values.contains { $0.items[path] == found.items[path] }
    }
  }
}
