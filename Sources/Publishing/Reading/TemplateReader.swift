package import Diagnostics
package import Site

/// A folder of templates as it was read from disk.
package struct TemplateReader: Sendable {
  private let root: String
  private var files: [SourceFile] = []
  /// By their path below the folder of assets.
  private var assets: [String: [UInt8]] = [:]

  private static let assetFolder = "assets/"
  private static let limit = 20 << 20

  /// - Throws: `FileError` when a file or the folder cannot be read.
  init(_ root: String) throws {
    self.root = root
    guard let realRoot = System.realPath(root) else { throw FileError("there is no folder \(root)") }
    for found in try FolderWalk.files(below: root) {
      guard !found.isOutside,
        case .bytes(let bytes) = try System.read("\(root)/\(found.path)", limit: Self.limit, within: realRoot)
      else { throw FileError("\(root)/\(found.path) is not a file of the templates, or is too large") }
      if found.path.hasPrefix(Self.assetFolder) {
        assets[String(found.path.dropFirst(Self.assetFolder.count))] = bytes
      } else {
        files.append(SourceFile(root: root, path: found.path, bytes: bytes))
      }
    }
  }

  /// The stylesheets, scripts and images, each with what it imports.
  func linkedAssets() -> LinkedAssets { LinkedAssets(root: root, assets) }

  /// The templates, compiled and checked.
  func set(_ linked: LinkedAssets) -> (TemplateSet, [Diagnostic]) {
    TemplateSet.read(root: root, files: files, linked: linked)
  }

  /// Whether it holds the same stylesheets, scripts and images.
  func hasSameAssets(as other: TemplateReader) -> Bool { root == other.root && assets == other.assets }

  /// Whether it holds the same files, byte by byte.
  func isSame(as other: TemplateReader) -> Bool {
    hasSameAssets(as: other) && files.elementsEqual(other.files) { $0.isSame(as: $1) }
  }

  /// - Throws: `FileError` when a file or the folder cannot be read.
  package static func read(_ root: String) throws -> (TemplateSet, [Diagnostic]) {
    let reader = try TemplateReader(root)
    return reader.set(reader.linkedAssets())
  }
}
