package import Catalog

/// All files for editors, from the settings of a site: a pure function.
package enum EditorFiles {
  /// Folders in which nothing else lies; what was written there for a collection that is gone is taken away.
  package static let ownFolders = ["\(EditorFile.folder)/entries", "\(EditorFile.folder)/settings"]

  /// - Parameter content: the folder of the content from the root of the repository, unless the settings name it.
  package static func make(_ configuration: Configuration, content: String = "content") -> [EditorFile] {
    let words = FieldWords(configuration)
    let content = configuration.site.repository?.content ?? content
    let schemas = configuration.schemas.map { schema in
      EditorFile(
        path: "\(EditorFile.folder)/entries/\(schema.name).json", text: EntryJSONSchema.make(schema, words).text)
    }
    let editors = [
      VSCodeFiles.settings(content), VSCodeFiles.extensions, FrontMatterExtension(words: words, content: content).file,
    ]
    let cms = configuration.site.repository.map { GitCMS(words: words, repository: $0).file }
    return (settings(configuration) + schemas + editors + [cms].compactMap(\.self)).sorted { $0.path < $1.path }
  }

  private static func settings(_ configuration: Configuration) -> [EditorFile] {
    [
      ("site", SiteFileSchema.make(configuration)), ("collection", CollectionFileSchema.make(configuration)),
      ("vocabulary", VocabularyFileSchema.make), ("framework", FrameworkFileSchema.make),
    ].map { EditorFile(path: "\(EditorFile.folder)/settings/\($0.0).json", text: $0.1.text) }
  }
}
