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

  /// How wide the terminals are; nothing where there is none. Text is not wrapped beyond what is easy to read.
  static var errorColumns: Int? { columns(STDERR_FILENO) }
  static var outputColumns: Int? { columns(STDOUT_FILENO).map { min($0, 80) } }

  private static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1 else { return nil }
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }

  /// Whether standard error is a terminal that shows colours (https://no-color.org).
  static var hasColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    return errorIsTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }
}
