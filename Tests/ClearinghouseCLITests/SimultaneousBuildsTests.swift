import Foundation
import TemporaryFolders
import Testing

struct SimultaneousBuildsTests {
  @Test func `a build fails at once while another is at work`() async throws {
    let versions = try await TwoVersions()
    let first = try await stoppedAtWork(versions)
    let second = try await versions.start("new").result()
    #expect(second.status == 74)
    #expect(second.error == "clearinghouse: another build is writing to public; wait for it to finish\n")
    #expect(second.output == "")
    first.send(SIGCONT)
    #expect(await first.result().status == 0)
    #expect(versions.published() == "old")
    #expect(versions.leftovers == [])
  }

  /// A build of the old version, halted by the system while it holds the lock.
  private func stoppedAtWork(_ versions: TwoVersions) async throws -> Program {
    for _ in 1...20 {
      let build = try versions.start("old")
      while build.isRunning, !exists("\(versions.path)/.public.lock") {
        try await Task.sleep(for: .microseconds(300))
      }
      build.send(SIGSTOP)
      while build.isRunning, !build.isStopped { try await Task.sleep(for: .microseconds(300)) }
      if build.isStopped, exists("\(versions.path)/.public.lock") { return build }
      build.send(SIGCONT)
      _ = await build.result()
    }
    throw NeverAtWork()
  }

  private struct NeverAtWork: Error {}

  @Test func `of many builds at once at least one succeeds, and the site is whole`() async throws {
    let versions = try await TwoVersions()
    let builds = try ["old", "new", "old", "new", "old", "new"].map { try versions.start($0) }
    var statuses: [Int32] = []
    for build in builds {
      let run = await build.result()
      statuses.append(run.status)
      if run.status != 0 { #expect(run.error.contains("another build is writing to public")) }
    }
    #expect(statuses.contains(0))
    #expect(statuses.allSatisfy { [0, 74].contains($0) })
    #expect(versions.published() != nil)
    #expect(versions.leftovers == [])
  }

  @Test func `a lock held by another program keeps the build away`() async throws {
    let site = SmallSite()
    let lock = open(site.folder[".public.lock"], O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let run = try await clearinghouse("build", in: site.path)
    close(lock)
    #expect(run.status == 74)
    #expect(run.error.contains("another build is writing to public"))
    #expect(!exists(site.output))
    #expect(try await clearinghouse("build", in: site.path).status == 0)
  }

  @Test func `a check needs no lock`() async throws {
    let site = SmallSite()
    let lock = open(site.folder[".public.lock"], O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try await clearinghouse("check", in: site.path).status == 0)
  }
}
