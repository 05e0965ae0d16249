package import Diagnostics

/// The content as it was read from a folder, or made in memory by a test.
package struct ContentFolder: Sendable {
  /// The folder as the command was given it.
  package let root: String
  /// Markdown and YAML files, by path.
  package let files: [SourceFile]
  /// The paths of all other files, which are published as they are; sorted.
  package let attachments: [String]

  package init(root: String, files: [SourceFile], attachments: [String] = []) {
    self.root = root
    self.files = files.sorted { $0.path < $1.path }
    self.attachments = attachments.sorted()
  }

  /// This folder with other texts and attachments in the place of those at some paths.
  ///
  /// - Parameters:
  ///   - texts: by path; nothing where there is none any more.
  ///   - attachments: by path, whether there is one now.
  package func replacing(texts: [String: SourceFile?], attachments: [String: Bool]) -> ContentFolder {
    var files = files
    for (path, file) in texts {
      let place = files.partitioningIndex { $0.path >= path }
      let isKnown = place < files.count && files[place].path == path
      files.replaceSubrange(place..<place + (isKnown ? 1 : 0), with: file.map { [$0] } ?? [])
    }
    let kept = attachments.isEmpty ? self.attachments : self.attachments.filter { attachments[$0] == nil }
    let new = attachments.filter(\.value).keys
    return ContentFolder(root: root, sorted: files, attachments: new.isEmpty ? kept : (kept + new).sorted())
  }

  private init(root: String, sorted files: [SourceFile], attachments: [String]) {
    self.root = root
    self.files = files
    self.attachments = attachments
  }

  /// Whether it has the same names, whatever is in them.
  func hasSameFiles(as other: ContentFolder) -> Bool {
    root == other.root && attachments == other.attachments
      && files.elementsEqual(other.files) { $0.path == $1.path }
  }

  /// Whether it has the same files, byte by byte.
  package func isSame(as other: ContentFolder) -> Bool {
    hasSameFiles(as: other) && files.elementsEqual(other.files) { $0.bytes == $1.bytes }
  }

  /// Whether its files of settings are the same, byte by byte.
  package func hasSameSettings(as other: ContentFolder) -> Bool {
    root == other.root && settings.elementsEqual(other.settings) { $0.path == $1.path && $0.bytes == $1.bytes }
  }

  /// The paths of settings that are other than in an earlier folder, or that only one of the two has.
  func changedSettings(since other: ContentFolder) -> Set<String> {
    let (own, old) = (settingsByPath, other.settingsByPath)
    return Set(own.keys).union(old.keys).filter { own[$0] != old[$0] }
  }

  private var settings: some Sequence<SourceFile> { files.lazy.filter { $0.path.hasSuffix(".yml") } }

  private var settingsByPath: [String: [UInt8]] {
    Dictionary(settings.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  package func file(_ path: String) -> SourceFile? {
    files.first { $0.path == path }
  }
}

extension Array {
  /// Where the items begin that all come after the others, in a list that is sorted so.
  fileprivate func partitioningIndex(_ comesAfter: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if comesAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
