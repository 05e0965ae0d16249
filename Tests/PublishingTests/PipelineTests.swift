import Catalog
import Diagnostics
import Foundation
import Publishing
import Site
import TemporaryFolders
import Testing

/// The whole way from the demonstration content to disk.
struct PipelineTests {
  let folder = TemporaryFolder()

  private func input() throws -> BuildInput {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return BuildInput(
      content: root.appendingPathComponent("content").path,
      templates: root.appendingPathComponent("templates").path, asOf: try #require(CalendarDate("2026-03-01")))
  }

  @Test func `every page of the plan is published, and nothing else`() async throws {
    let input = try input()
    let site = try await PreparedSite.read(input)
    #expect(site.diagnostics.map(\.message) == [])
    #expect(site.isPublishable(strict: true))
    #expect(try await site.publish(to: folder["public"], input: input).publication == .swapped)
    let planned = site.plan.pages.map(\.address.file)
    #expect(planned.count > 500)
    #expect(Set(planned).count == planned.count)
    #expect(Snapshot(of: folder["public"]).files == (planned + [".clearinghouse"]).sorted())
  }

  @Test func `every step is timed`() async throws {
    let timings = Timings()
    let input = try input()
    let site = try await PreparedSite.read(input, timings: timings)
    _ = try await site.publish(to: folder["public"], input: input, timings: timings)
    for step in ["read content", "link entries", "plan pages", "render pages", "swap folders"] {
      #expect(timings.report.contains(" ms  \(step)\n"))
    }
  }
}
