package import Diagnostics

/// The content as it was read from a folder, or made in memory by a test.
package struct ContentFolder: Sendable {
  /// The folder as the command was given it.
  package let root: String
  /// Markdown and YAML files, by path.
  package let files: [SourceFile]
  /// The paths of all other files, which are published as they are; sorted.
  package let attachments: [String]

  /// Those of `files` that are settings.
  let settings: [SourceFile]

  package init(root: String, files: [SourceFile], attachments: [String] = []) {
    let files = files.sorted { $0.path < $1.path }
    self.init(root, sorted: files, attachments.sorted(), settings: files.filter(\.isSettings))
  }

  private init(_ root: String, sorted files: [SourceFile], _ attachments: [String], settings: [SourceFile]) {
    self.root = root
    self.files = files
    self.attachments = attachments
    self.settings = settings
  }

  /// This folder with other texts and attachments in the place of those at some paths.
  ///
  /// - Parameters:
  ///   - texts: by path; nothing where there is none any more.
  ///   - attachments: by path, whether there is one now.
  package func replacing(texts: [String: SourceFile?], attachments: [String: Bool]) -> ContentFolder {
    var files = files
    for (path, file) in texts {
      let (place, isKnown) = ContentFolder.place(of: path, in: files)
      files.replaceSubrange(place..<place + (isKnown ? 1 : 0), with: file.map { [$0] } ?? [])
    }
    let kept = attachments.isEmpty ? self.attachments : self.attachments.filter { attachments[$0] == nil }
    let new = attachments.filter(\.value).keys
    return ContentFolder(
      root, sorted: files, new.isEmpty ? kept : (kept + new).sorted(),
      settings: texts.keys.contains { $0.hasSuffix(SourceFile.settingsSuffix) }
        ? files.filter(\.isSettings) : settings)
  }

  /// Whether it has the same names, whatever is in them.
  func hasSameFiles(as other: ContentFolder) -> Bool {
    root == other.root && attachments == other.attachments
      && files.elementsEqual(other.files) { $0 === $1 || $0.path == $1.path }
  }

  /// Whether it has the same files, byte by byte.
  package func isSame(as other: ContentFolder) -> Bool {
    root == other.root && attachments == other.attachments
      && files.elementsEqual(other.files) { $0.isSame(as: $1) }
  }

  /// Whether its files of settings are the same, byte by byte.
  package func hasSameSettings(as other: ContentFolder) -> Bool {
    root == other.root && settings.elementsEqual(other.settings) { $0.isSame(as: $1) }
  }

  /// The paths of settings that are other than in an earlier folder, or that only one of the two has.
  func changedSettings(since other: ContentFolder) -> Set<String> {
    let (own, old) = (settingsByPath, other.settingsByPath)
    return Set(own.keys).union(old.keys).filter { own[$0] != old[$0] }
  }

  private var settingsByPath: [String: [UInt8]] {
    Dictionary(settings.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  package func file(_ path: String) -> SourceFile? {
    let (place, isKnown) = ContentFolder.place(of: path, in: files)
    return isKnown ? files[place] : nil
  }

  /// Where a file is among sorted ones, or where it would have to be.
  private static func place(of path: String, in files: [SourceFile]) -> (Int, isKnown: Bool) {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return (low, low < files.count && files[low].path == path)
  }
}

extension SourceFile {
  fileprivate static let settingsSuffix = ".yml"
  fileprivate var isSettings: Bool { path.hasSuffix(SourceFile.settingsSuffix) }
}
