import Diagnostics

/// Stylesheets, scripts and images of the templates, under names that change with their bytes.
package struct AssetSet: Sendable {
  /// One file as it is published.
  package struct Asset: Sendable {
    /// As in the folder `assets`: `site.css`.
    package let source: String
    /// With the hash of its bytes: `site.3f2a9c10.css`.
    package let name: String
    package let bytes: [UInt8]
  }

  /// Sorted by source.
  package let assets: [Asset]
  private let names: [String: String]

  /// - Parameters:
  ///   - root: of the templates, as the command was given it.
  ///   - files: by their path below `assets/`.
  /// - Returns: those that no other imports, each with what it imports, and what is wrong with the imports.
  static func link(root: String, _ files: [String: [UInt8]]) -> (AssetSet, [Diagnostic]) {
    var linker = AssetLinker(
      Dictionary(
        uniqueKeysWithValues: files.map { ($0, SourceFile(root: root, path: "assets/\($0)", bytes: $1)) }))
    let published = files.keys.sorted().filter { !linker.parts.contains($0) }
    var linked: [String: [UInt8]] = [:]
    for name in published { linked[name] = linker.linked(name) }
    return (AssetSet(linked), linker.diagnostics)
  }

  private init(_ files: [String: [UInt8]]) {
    var hasher = AssetHasher(files: files)
    assets = files.keys.sorted().map { hasher.asset($0) }
    names = Dictionary(uniqueKeysWithValues: assets.map { (AssetSet.variable($0.source), $0.name) })
  }

  /// What templates call them: `assets.site_css`.
  static func variable(_ source: String) -> String {
    String(source.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  var variables: Set<String> { Set(names.keys) }
  func name(ofVariable variable: String) -> String? { names[variable] }
  func asset(named name: String) -> Asset? { assets.first { $0.name == name } }
}

/// The assets of a folder of templates with what is wrong with them.
package struct LinkedAssets: Sendable {
  let set: AssetSet
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - root: of the templates, as the command was given it.
  ///   - files: by their path below `assets/`.
  package init(root: String, _ files: [String: [UInt8]]) {
    (set, diagnostics) = AssetSet.link(root: root, files)
  }
}

/// Hashes assets in the order in which they name each other, so that a changed image changes its stylesheet too.
private struct AssetHasher {
  let files: [String: [UInt8]]
  private var done: [String: AssetSet.Asset] = [:]
  private var underWay: Set<String> = []

  init(files: [String: [UInt8]]) {
    self.files = files
  }

  mutating func asset(_ source: String) -> AssetSet.Asset {
    if let asset = done[source] { return asset }
    underWay.insert(source)
    let bytes = rewritten(source, files[source] ?? [])
    let parts = source.split(separator: ".", maxSplits: 1).map(String.init)
    let asset = AssetSet.Asset(
      source: source, name: "\(parts[0]).\(AssetHasher.hash(bytes))" + (parts.count == 2 ? ".\(parts[1])" : ""),
      bytes: bytes)
    done[source] = asset
    return asset
  }

  /// Replaces `./name` by the published name wherever a stylesheet or script names another asset.
  private mutating func rewritten(_ source: String, _ bytes: [UInt8]) -> [UInt8] {
    guard source.hasSuffix(".css") || source.hasSuffix(".js") else { return bytes }
    var text = String(decoding: bytes, as: UTF8.self)
    for other in named(in: bytes).sorted() where !underWay.contains(other) {
      text = text.replacing("./\(other)", with: "./\(asset(other).name)")
    }
    return Array(text.utf8)
  }

  /// The assets that a text names as `./name`.
  private func named(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for dot in bytes.indices.dropLast() where bytes[dot] == UInt8(ascii: ".") && bytes[dot + 1] == UInt8(ascii: "/") {
      found.formUnion(files.keys.filter { bytes[(dot + 2)...].starts(with: $0.utf8) })
    }
    return found
  }

  /// The low half of FNV-1a with 64 bits, in hexadecimal: enough to tell versions of a file apart.
  private static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String((hash ^ hash >> 32) & 0xffff_ffff, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
