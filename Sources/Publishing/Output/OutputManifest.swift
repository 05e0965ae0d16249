/// The list of files that the program has put into an output folder, kept in the folder itself.
///
/// What is not on the list belongs to somebody else and is never deleted.
struct OutputManifest: Sendable {
  static let name = ".clearinghouse"
  private static let heading = "Files made by clearinghouse. Everything listed here may be replaced or deleted."

  /// Below the output folder; sorted.
  let paths: [String]

  init(_ paths: some Sequence<String>) {
    self.paths = Set(paths).sorted()
  }

  /// Of an output folder; nothing when the program did not make it.
  static func read(_ folder: String) throws -> OutputManifest? {
    guard System.status("\(folder)/\(name)")?.kind == .file else { return nil }
    guard case .bytes(let bytes) = try System.read("\(folder)/\(name)") else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == heading else { return nil }
    return OutputManifest(lines.dropFirst().map(path))
  }

  var bytes: [UInt8] {
    Array((([OutputManifest.heading] + paths.map(OutputManifest.line)).joined(separator: "\n") + "\n").utf8)
  }

  /// A file's name may hold a line break; a line may not.
  private static func line(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }) else { return path }
    var line = String.UnicodeScalarView()
    for scalar in path.unicodeScalars {
      if scalar == "\n" || scalar == "\\" { line.append("\\") }
      line.append(scalar == "\n" ? "n" : scalar)
    }
    return String(line)
  }

  private static func path(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return line }
    var path = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        path.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(path)
  }

  func write(to folder: String) throws {
    try System.write(bytes, to: "\(folder)/\(OutputManifest.name)")
  }
}
