import Foundation

/// Standard output, standard error, and what is at the other end of them.
enum Terminal {
  static func out(_ text: String) { write(text, to: .standardOutput) }

  static func error(_ text: String) { write(text + "\n", to: .standardError) }

  static func diagnostics(_ text: String, toStandardOutput: Bool) {
    write(text, to: toStandardOutput ? .standardOutput : .standardError)
  }

  /// A reader that closed the pipe has seen enough: that is no error of ours.
  private static func write(_ text: String, to handle: FileHandle) {
    guard !text.isEmpty else { return }
    try? handle.write(contentsOf: Data(text.utf8))
  }

  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether standard error is a terminal that shows colours (https://no-color.org).
  static var hasColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return errorIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
