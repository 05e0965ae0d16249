import Catalog

/// `frontmatter.json`: forms for front matter in Visual Studio Code, by the extension Front Matter CMS.
struct FrontMatterExtension {
  let words: FieldWords
  /// The folder of the content in the repository.
  let content: String

  var file: EditorFile { .commented("frontmatter.json", settings) }

  private var settings: JSONValue {
    [
      "$schema": "https://frontmatter.codes/frontmatter.schema.json", "frontMatter.taxonomy.frontMatterType": "YAML",
      "frontMatter.taxonomy.dateFormat": "yyyy-MM-dd", "frontMatter.content.autoUpdateDate": false,
      // The name of a file is the address of a page: no day before it.
      "frontMatter.templates.prefix": "", "frontMatter.preview.host": "http://localhost:8000",
      "frontMatter.content.draftField": [
        "name": "status", "type": "choice", "choices": .texts(CommonFields.Status.allCases.map(\.rawValue)),
      ],
      "frontMatter.content.pageFolders": .list(words.configuration.schemas.map(folder)),
      "frontMatter.taxonomy.contentTypes": .list(words.configuration.schemas.map(contentType)),
    ]
  }

  private func folder(_ schema: CollectionSchema) -> JSONValue {
    [
      "title": .text(schema.label), "path": .text("[[workspace]]/\(content)/\(schema.name)"),
      "contentTypes": .texts([schema.name]), "previewPath": .text("/\(schema.name)/"), "filePrefix": "",
    ]
  }

  private func contentType(_ schema: CollectionSchema) -> JSONValue {
    let common = words.words.common(words.configuration)
    let fields = common.filter(\.isRequired) + schema.fields + common.filter { !$0.isRequired }
    return [
      "name": .text(schema.name), "pageBundle": false, "previewPath": .null, "clearEmpty": true,
      "fields": .list(fields.filter { $0.deprecation == nil }.map(field)),
    ]
  }

  private func field(_ field: Field) -> JSONValue {
    let description = words.explanation(of: field)
    let head: JSONValue = [
      "name": .text(field.name), "title": .text(field.label),
      "description": description.isEmpty ? nil : .text(description), "required": field.isRequired ? true : nil,
    ]
    return head.merging(input(field))
  }

  private func input(_ field: Field) -> JSONValue {
    if field.name == "status" { return ["type": "draft"] }
    if let choices = words.choices(of: field) { return choice(choices, field) }
    switch field.type {
    case .reference(let collections): return reference(collections, field)
    case .group(let fields):
      // The extension has no lists of groups whose items are plain: such a field is written in the text.
      return field.isMany ? ["type": "heading"] : ["type": "fields", "fields": .list(fields.map(self.field))]
    case _ where field.isMany: return ["type": "list"]
    case .date: return ["type": "datetime", "dateFormat": "yyyy-MM-dd"]
    case .boolean: return ["type": "boolean"]
    case .integer, .number, .percent, .money: return number(field)
    default: return ["type": "string", "single": field.isShort ? true : nil]
    }
  }

  private func choice(_ choices: [TermChoice], _ field: Field) -> JSONValue {
    let options = choices.map { ["id": .text($0.value), "title": .text($0.label)] as JSONValue }
    return ["type": "choice", "multiple": field.isMany ? true : nil, "choices": .list(options)]
  }

  /// The extension completes names of one collection; where there are several, the name is typed.
  private func reference(_ collections: [String], _ field: Field) -> JSONValue {
    guard collections.count == 1 else { return field.isMany ? ["type": "list"] : ["type": "string", "single": true] }
    return [
      "type": "contentRelationship", "contentTypeName": .text(collections[0]), "contentTypeValue": "slug",
      "multiple": field.isMany ? true : nil,
    ]
  }

  private func number(_ field: Field) -> JSONValue {
    let isWhole = if case .integer = field.type { true } else { false }
    let (least, most) = field.valueBounds
    let options: JSONValue = [
      "isDecimal": isWhole ? nil : true, "min": least.map { .number(whereWhole: $0) },
      "max": most.map { .number(whereWhole: $0) },
    ]
    return ["type": "number", "numberOptions": options == [:] ? nil : options]
  }
}
