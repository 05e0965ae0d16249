import Catalog

/// `admin/config.yml`: forms in a web browser, by Decap CMS or Sveltia CMS, which read the same file.
struct GitCMS {
  let words: FieldWords
  let repository: SiteSettings.Repository

  var file: EditorFile {
    let notice = "# \(EditorFile.notice("the settings of the content"))\n"
    return EditorFile(path: "admin/config.yml", text: notice + settings.yaml)
  }

  private var settings: JSONValue {
    [
      "backend": backend, "publish_mode": "editorial_workflow", "site_url": .text(words.configuration.site.address),
      // Images lie beside their entry, which is then a folder; they are added in the repository.
      "media_folder": "admin/uploads", "slug": ["encoding": "ascii", "clean_accents": true],
      "output": ["omit_empty_optional_fields": true],
      "collections": .list(words.configuration.schemas.map(collection)),
    ]
  }

  /// `https://github.com/owner/name` → the service and `owner/name`.
  private var backend: JSONValue {
    let parts = repository.url.split(separator: "/").map(String.init)
    let path = parts.dropFirst(2).joined(separator: "/")
    let name = path.hasSuffix(".git") ? String(path.dropLast(4)) : path
    let host = parts.dropFirst().first ?? ""
    let services = ["github", "gitlab", "bitbucket", "gitea"]
    let service = services.first { host.contains($0) } ?? "github"
    return ["name": .text(service), "repo": .text(name), "branch": .text(repository.branch)]
  }

  private func collection(_ schema: CollectionSchema) -> JSONValue {
    let common = words.words.common(words.configuration)
    let widgets = CMSWidget(words: words)
    let fields = common.filter(\.isRequired) + schema.fields + common.filter { !$0.isRequired }
    let body: JSONValue = [
      "name": "body", "label": .text(words.words.body), "widget": "markdown", "required": false,
      "editor_components": [],
    ]
    return [
      "name": .text(schema.name), "label": .text(schema.label), "label_singular": .text(schema.singular),
      "description": schema.description.isEmpty ? nil : .text(schema.description),
      "folder": .text("\(repository.content)/\(schema.name)"), "create": true, "slug": "{{slug}}",
      "fields": .list(fields.filter { $0.deprecation == nil }.map(widgets.field) + [body]),
    ]
  }
}
