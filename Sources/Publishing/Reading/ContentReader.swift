package import Catalog
package import Diagnostics
import Foundation
import Parallel

/// Reads a content folder from disk.
package enum ContentReader {
  /// In bytes: more than a person writes, less than would keep the build busy.
  static let textLimit = 1 << 20
  /// The ledger is written by the program, and grows with the site.
  static let ledgerLimit = 16 << 20
  static let attachmentLimit = 20 << 20

  /// - Throws: `FileError` when a file or the folder cannot be read.
  package static func read(_ root: String) async throws -> (ContentFolder, [Diagnostic]) {
    let reading = try await read(root, after: nil)
    return (reading.folder, reading.diagnostics)
  }

  /// - Parameter previous: a reading of which files are taken over that have not changed since.
  static func read(_ root: String, after previous: ContentReading?) async throws -> ContentReading {
    let found = try await FolderWalk.filesInParallel(below: root)
    guard let realRoot = System.realPath(root) else { throw FileError("there is no folder \(root)") }
    let now = Date().timeIntervalSince1970
    let items = try await parallelMap(found) { file in
      Result { try previous?.item(file) ?? read(file, root, realRoot) }
    }.map { try $0.get() }
    return ContentReading(root: root, found: found, items: items, at: now)
  }

  enum Item: Sendable {
    case text(SourceFile)
    case attachment(String)
    indirect case fault(Diagnostic)
  }

  static func read(_ found: FolderWalk.Found, _ root: String, _ realRoot: String) throws -> Item {
    let path = found.path
    if found.isOutside { return fault(LinkLeavesContent(), root, path) }
    guard path.hasSuffix(".md") || path.hasSuffix(".yml") else {
      let size = System.status("\(root)/\(path)")?.size ?? 0
      if size <= attachmentLimit { return .attachment(path) }
      return fault(FileTooLarge(bytes: size, limit: attachmentLimit), root, path)
    }
    let limit = path == LinkLedger.path ? ledgerLimit : textLimit
    switch try System.read("\(root)/\(path)", limit: limit, within: realRoot) {
    case .bytes(let bytes): return text(SourceFile(root: root, path: path, bytes: bytes))
    case .tooLarge(let size): return fault(FileTooLarge(bytes: size, limit: limit), root, path)
    case .outside, .notAFile: return fault(LinkLeavesContent(), root, path)
    }
  }

  private static func text(_ file: SourceFile) -> Item {
    guard let offset = firstInvalidByte(file.bytes) else { return .text(file) }
    let line = file.bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
    let range = SourceRange(SourcePosition(line: line, column: 1), length: 1)
    return .fault(Diagnostic(NotUTF8(), file: file.displayPath, range: range))
  }

  private static func fault(_ fault: some Fault, _ root: String, _ path: String) -> Item {
    .fault(Diagnostic(fault, file: "\(root)/\(path)", range: .fileStart))
  }

  /// Where a text stops being UTF-8.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    let isASCII = bytes.reduce(0) { $0 | $1 } < 0x80
    if isASCII || String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if String(validating: bytes[line..<offset], as: UTF8.self) == nil { return line }
      line = offset + 1
    }
    return line
  }
}
