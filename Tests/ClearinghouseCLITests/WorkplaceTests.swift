import Foundation
import TemporaryFolders
import Testing

/// The repository as the place where curators and maintainers work.
struct WorkplaceTests {
  private let workflows = names(in: "\(repository)/.github/workflows")

  private func lines(_ path: String) -> [String] {
    (text(of: "\(repository)/.github/\(path)") ?? "").split(separator: "\n").map(String.init)
  }

  @Test func `there are the workflows that the handbook speaks of`() {
    #expect(Set(workflows).isSuperset(of: ["check.yml", "links.yml", "publish.yml"]))
  }

  @Test(.enabled("needs actionlint") { await Tool.actionlint.succeeds("-version") })
  func `actionlint finds nothing in the workflows`() async throws {
    let run = try await Tool.actionlint.run("-no-color", in: repository)
    #expect(run.output == "")
    #expect(run.status == 0)
  }

  @Test func `actions are pinned to commits, with their version beside`() throws {
    let pinned = /uses: (\.\/\S+|[\w\/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/
    let paths = workflows.map { "workflows/\($0)" } + ["actions/clearinghouse/action.yml"]
    let uses = paths.flatMap(lines).filter { $0.contains("uses:") }
    #expect(uses.count > 10)
    #expect(uses.filter { $0.firstMatch(of: pinned) == nil } == [])
  }

  @Test func `a workflow may only read, a job more where it must`() {
    for name in workflows {
      let lines = lines("workflows/\(name)")
      let start = lines.firstIndex(of: "permissions:").map { $0 + 1 }
      #expect(start.map { lines[$0] } == "  contents: read", "\(name)")
      #expect(!lines.contains { $0.contains("pull_request_target") || $0.contains("write-all") }, "\(name)")
    }
  }

}
