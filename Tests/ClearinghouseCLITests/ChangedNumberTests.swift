import Foundation
import TemporaryFolders
import Testing

struct ChangedNumberTests {
  let folder = TemporaryFolder()

  private func build(_ content: String) async throws -> Snapshot {
    let output = folder["\(UUID().uuidString)"]
    let run = try await clearinghouse(
      "build", "--content", content, "--templates", "\(repository)/templates", "--output", output, "--as-of",
      "2026-12-01", in: folder.path)
    #expect(run.status == 0, "\(run.error)")
    return Snapshot(of: output)
  }

  private func text(_ path: String, in site: Snapshot) -> String {
    if case .file(let bytes)? = site.items[path] { String(decoding: bytes, as: UTF8.self) } else { "" }
  }

  @Test func `a changed number of one district changes what depends on it, and nothing else`() async throws {
    try FileManager.default.copyItem(atPath: "\(repository)/content", toPath: folder["content"])
    let before = try await build(folder["content"])
    let entry = folder["content/district-snapshots/core-1-2021-22.md"]
    let old = TemporaryFolders.text(of: entry) ?? ""
    #expect(old.contains("\nstudents: 14000\n"))
    write(old.replacing("\nstudents: 14000\n", with: "\nstudents: 41234\n"), to: entry)
    let after = try await build(folder["content"])
    let report = "reports/snapshot-2021-22/index.html"
    #expect(
      after.differences(from: before) == [
        "data/clearinghouse.sqlite", "data/district-snapshots.csv", "data/district-snapshots.json",
        "district-snapshots/core-1-2021-22/index.html", report,
      ])
    // The largest and the total, a bar, a ratio, the order, a share and a sentence.
    let (was, `is`) = (text(report, in: before), text(report, in: after))
    #expect(FigureOnPage("The districts together", in: `is`)?.numbers["Students"] == "349,957")
    #expect(FigureOnPage("Students for each school", in: `is`)?.rows.first == ["Core 1", "1,473"])
    #expect(FigureOnPage("Students in each district", in: `is`)?.rows[1] == ["Core 1", "41,234"])
    #expect(`is`.contains("have 349,957 students") && was.contains("have 322,723 students"))
    #expect(!`is`.contains("322,723"))
    #expect(FigureOnPage("Title I", in: `is`)?.rows == FigureOnPage("Title I", in: was)?.rows)
  }
}
