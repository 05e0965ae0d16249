package import Diagnostics
package import Site

/// Reads a folder of templates from disk.
package enum TemplateReader {
  private static let assetFolder = "assets/"
  private static let limit = 20 << 20

  /// - Throws: `FileError` when a file or the folder cannot be read.
  package static func read(_ root: String) throws -> (TemplateSet, [Diagnostic]) {
    guard let realRoot = System.realPath(root) else { throw FileError("there is no folder \(root)") }
    var files: [SourceFile] = []
    var assets: [String: [UInt8]] = [:]
    for found in try FolderWalk.files(below: root) {
      guard !found.isOutside,
        case .bytes(let bytes) = try System.read("\(root)/\(found.path)", limit: limit, within: realRoot)
      else { throw FileError("\(root)/\(found.path) is not a file of the templates, or is too large") }
      if found.path.hasPrefix(assetFolder) {
        assets[String(found.path.dropFirst(assetFolder.count))] = bytes
      } else {
        files.append(SourceFile(root: root, path: found.path, bytes: bytes))
      }
    }
    return TemplateSet.read(root: root, files: files, assets: assets)
  }
}
