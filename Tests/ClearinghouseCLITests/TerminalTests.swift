import Foundation
import TemporaryFolders
import Testing

struct TerminalTests {
  let site = SmallSite()

  @Test(arguments: ["build", "check"])
  func `a pipe gets neither colour nor progress`(_ command: String) async throws {
    site.addError()
    let run = try await clearinghouse(command, in: site.path, environment: ["TERM": "xterm-256color"])
    for text in [run.output, run.error] {
      #expect(!text.contains("\u{1B}"))
      #expect(!text.contains("\r"))
      #expect(!text.contains("…"))
    }
  }

  @Test func `a terminal gets colour`() async throws {
    site.addError()
    let shown = try await onTerminal(["check"], ["TERM": "xterm-256color"])
    #expect(shown.contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test(arguments: [["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"]])
  func `a terminal that asks for none gets no colour`(_ environment: [String: String]) async throws {
    site.addError()
    let shown = try await onTerminal(["check"], environment)
    #expect(shown.contains(": error: "))
    #expect(!shown.contains("\u{1B}[1"))
  }

  @Test(arguments: [["explain"], ["build"], ["build", "--format", "json"], ["check"]])
  func `a reader that has closed the pipe is no error`(_ arguments: [String]) async throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try await Program(arguments, in: site.path, standardOutput: pipe.fileHandleForWriting).result()
    #expect(!run.wasKilled)
    #expect(run.status == 0)
    #expect(run.error.contains("rror") == false)
    if arguments.first == "build" { #expect(exists("\(site.output)/index.html")) }
  }

  @Test func `a reader of faults that has closed the pipe still gets the status`() async throws {
    site.addError()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try await Program(["check"], in: site.path, standardError: pipe.fileHandleForWriting).result()
    #expect(!run.wasKilled)
    #expect(run.status == 1)
  }

  /// What a terminal at standard error shows.
  private func onTerminal(_ arguments: [String], _ environment: [String: String]) async throws -> String {
    var (terminal, other): (Int32, Int32) = (-1, -1)
    try #require(openpty(&terminal, &other, nil, nil, nil) == 0)
    defer { close(terminal) }
    let far = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    _ = try await Program(arguments, in: site.path, environment: environment, standardError: far).result()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    let count = read(terminal, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
