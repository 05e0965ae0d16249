import Foundation

/// Says on a terminal that work is going on, once it has taken half a second; in a pipe it says nothing.
func withProgress<Value>(_ text: String, _ work: () async throws -> Value) async rethrows -> Value {
  guard Terminal.errorIsTerminal else { return try await work() }
  let line = Task {
    try await Task.sleep(for: .milliseconds(500))
    FileHandle.standardError.write(Data(text.utf8))
    return ()
  }
  defer {
    line.cancel()
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
  return try await work()
}
