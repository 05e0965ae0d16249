package import Diagnostics

/// Reads a spreadsheet from disk.
package enum SheetFile {
  private static let limit = 20 << 20

  /// - Throws: `FileError` when it cannot be read.
  package static func read(_ path: String) throws -> SourceFile {
    switch try System.read(path, limit: limit) {
    case .bytes(let bytes): return SourceFile(root: "", path: path, bytes: bytes)
    case .tooLarge: throw FileError("\(path) is larger than \(limit >> 20) MB")
    case .outside, .notAFile: throw FileError("\(path) is no file")
    }
  }
}
