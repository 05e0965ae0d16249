import Foundation
import TemporaryFolders
import Testing

/// A run of `clearinghouse` that has ended.
struct Run {
  let status: Int32
  /// Whether a signal ended it; `status` is then the signal's number.
  let wasKilled: Bool
  let output: String
  let error: String
}

/// A run of `clearinghouse` that may still be going on.
final class Program: Sendable {
  private let process: Process
  private let folder = TemporaryFolder()
  private let ended: AsyncStream<Void>

  /// - Parameters:
  ///   - environment: added to this process's own.
  ///   - standardOutput, standardError: where they go instead of into a file, which is as little of a terminal as a
  ///     pipe, and never full.
  init(
    _ arguments: [String], in workingFolder: String, environment: [String: String] = [:],
    standardOutput: FileHandle? = nil, standardError: FileHandle? = nil, executable: String = Program.path
  ) throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: workingFolder)
    let own = ProcessInfo.processInfo.environment.filter { !["SOURCE_DATE_EPOCH", "NO_COLOR"].contains($0.key) }
    process.environment = own.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try standardOutput ?? Program.file(folder["output"])
    process.standardError = try standardError ?? Program.file(folder["error"])
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    ended = stream
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
  }

  private static func file(_ path: String) throws -> FileHandle {
    write("", to: path)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  var isRunning: Bool { process.isRunning }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Whether the system has halted it, which takes it a moment after the signal.
  var isStopped: Bool {
    #if os(Linux)
      let status = text(of: "/proc/\(process.processIdentifier)/stat") ?? ""
      return status.drop { $0 != ")" }.hasPrefix(") T")
    #else
      var info = proc_bsdinfo()
      let size = Int32(MemoryLayout<proc_bsdinfo>.size)
      return proc_pidinfo(process.processIdentifier, PROC_PIDTBSDINFO, 0, &info, size) == size
        && info.pbi_status == UInt32(SSTOP)
    #endif
  }

  /// Waits for the end.
  func result() async -> Run {
    for await _ in ended {}
    return Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: text(of: folder["output"]) ?? "", error: text(of: folder["error"]) ?? "")
  }

  /// Beside the bundle of the tests.
  static let path: String = {
    var folders = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    folders += [Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent()]
    folders += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let candidates = folders.map { $0.appendingPathComponent("clearinghouse").path }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      fatalError("there is no clearinghouse in any of \(candidates)")
    }
    return found
  }()
}

/// Runs `clearinghouse` to its end.
func clearinghouse(
  _ arguments: String..., in workingFolder: String, environment: [String: String] = [:]
) async throws -> Run {
  try await Program(arguments, in: workingFolder, environment: environment).result()
}
