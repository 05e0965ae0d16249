/// What Visual Studio Code reads: which schema is for which file, and which extensions help.
enum VSCodeFiles {
  /// - Parameter content: the folder of the content in the repository.
  static func settings(_ content: String) -> EditorFile {
    let schemas: JSONValue = .object(
      [
        ("site", "site.yml"), ("collection", "*/_collection.yml"), ("vocabulary", "vocabularies/*.yml"),
        ("framework", "standards/*.yml"),
      ].map { .init(name: "./\(EditorFile.folder)/settings/\($0.0).json", value: .text("\(content)/\($0.1)")) })
    return .commented(".vscode/settings.json", ["yaml.schemas": schemas, "[markdown]": ["editor.wordWrap": "on"]])
  }

  static let extensions = EditorFile.commented(
    ".vscode/extensions.json", ["recommendations": ["redhat.vscode-yaml", "eliostruyf.vscode-front-matter"]])
}
