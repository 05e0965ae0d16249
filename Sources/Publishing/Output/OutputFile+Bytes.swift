import Site

extension OutputFile {
  /// What is published, read now where it is a file of the content.
  ///
  /// - Throws: `FileError` when that file cannot be read, or no longer lies in the content.
  func bytes(copiedFrom content: String) throws -> [UInt8] {
    switch self.content {
    case .bytes(let bytes): return bytes
    case .copy(let path):
      let root = System.realPath(content) ?? content
      guard case .bytes(let bytes) = try System.read("\(content)/\(path)", within: root) else {
        throw FileError("cannot read \(content)/\(path)")
      }
      return bytes
    }
  }
}
