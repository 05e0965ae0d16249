import Foundation
import TemporaryFolders

/// A program of the machine that some tests need and not every machine has.
struct Tool {
  let arguments: [String]

  static let actionlint = Tool(arguments: ["actionlint"])
  static let python = Tool(arguments: ["python3"])

  func run(_ more: String..., in folder: String) async throws -> Run {
    try await Program(arguments + more, in: folder, executable: "/usr/bin/env").result()
  }

  func succeeds(_ more: String...) async -> Bool {
    guard let run = try? await Program(arguments + more, in: "/", executable: "/usr/bin/env").result() else {
      return false
    }
    return run.status == 0
  }
}
