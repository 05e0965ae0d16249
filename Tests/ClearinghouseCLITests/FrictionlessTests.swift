import Foundation
import TemporaryFolders
import Testing

/// The open data as the `frictionless` package of Python sees it, where it is installed.
struct FrictionlessTests {
  private static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import frictionless"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: isInstalled))
  func `the data package of the demonstration content is valid`() async throws {
    let folder = TemporaryFolder()
    let run = try await clearinghouse("build", "--output", folder["public"], "--as-of", "2026-12-01", in: repository)
    #expect(run.status == 0)
    let check =
      "import frictionless as f, sys; r = f.validate('datapackage.json'); print(r.to_summary()); sys.exit(not r.valid)"
    let result = try await Program(
      ["python3", "-c", check], in: folder["public/data"], executable: "/usr/bin/env"
    ).result()
    #expect(result.status == 0, "\(result.output)\(result.error)")
  }
}
