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
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == heading else { return nil }
    return OutputManifest(lines.dropFirst())
  }

  var bytes: [UInt8] { Array((([OutputManifest.heading] + paths).joined(separator: "\n") + "\n").utf8) }

  func write(to folder: String) throws {
    try System.write(bytes, to: "\(folder)/\(OutputManifest.name)")
  }
}
