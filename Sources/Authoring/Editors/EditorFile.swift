/// A file of the repository that is made from the content's settings for an editor's sake.
package struct EditorFile: Sendable, Equatable {
  /// From the root of the repository.
  package let path: String
  package let text: String

  /// What the head of every such file says; a file without it is somebody's own.
  static func notice(_ source: String) -> String {
    "Written by 'clearinghouse schema' from \(source). Changes made here are lost."
  }

  /// Whether a text was written by this program.
  package static func isOurs(_ text: String) -> Bool { text.contains("Written by 'clearinghouse schema'") }

  static let folder = "schemas"

  /// JSON with a comment at its head, as the files of VS Code may have it.
  static func commented(_ path: String, _ value: JSONValue) -> EditorFile {
    EditorFile(path: path, text: "// \(notice("the settings of the content"))\n\(value.text)")
  }
}
