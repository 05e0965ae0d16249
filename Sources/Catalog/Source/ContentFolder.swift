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

  package func file(_ path: String) -> SourceFile? {
    files.first { $0.path == path }
  }
}
