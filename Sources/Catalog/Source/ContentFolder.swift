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

  /// This folder with other bytes in some of its files.
  package func replacing(_ texts: [String: SourceFile]) -> ContentFolder {
    ContentFolder(root: root, sorted: files.map { texts[$0.path] ?? $0 }, attachments: attachments)
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

  private var settings: some Sequence<SourceFile> { files.lazy.filter { $0.path.hasSuffix(".yml") } }

  package func file(_ path: String) -> SourceFile? {
    files.first { $0.path == path }
  }
}
