import Foundation
import TemporaryFolders

/// Runs the program as somebody whom permissions stop: as ourselves, or for root as another user.
enum Unprivileged {
  private static let user: UInt32 = 65534
  private static let setpriv = "/usr/bin/setpriv"
  private static let options = ["--reuid=\(user)", "--regid=\(user)", "--clear-groups"]

  static var isRoot: Bool { geteuid() == 0 }

  /// Whether there is such a user, and he can run the program where it lies.
  static let isPossible: Bool = {
    guard isRoot else { return true }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: setpriv)
    process.arguments = options + [Program.path, "--help"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Makes a folder that he owns.
  static func own(_ path: String) throws {
    makeFolder(path)
    if isRoot { try FileManager.default.setAttributes([.ownerAccountID: NSNumber(value: user)], ofItemAtPath: path) }
  }

  static func clearinghouse(_ arguments: [String], in folder: String) async throws -> Run {
    guard isRoot else { return try await Program(arguments, in: folder).result() }
    return try await Program(options + [Program.path] + arguments, in: folder, executable: setpriv).result()
  }
}
