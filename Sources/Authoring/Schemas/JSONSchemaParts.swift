import Catalog

/// Pieces from which the JSON Schemas are made (https://json-schema.org/draft/2020-12).
///
/// `enumDescriptions`, `patternErrorMessage`, `errorMessage` and `deprecationMessage` are what the editors' language
/// servers show; validators take them for notes.
enum JSONSchemaParts {
  static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// YAML reads a bare `2024` as a number; a text may be written so.
  static let text: JSONValue = ["type": ["string", "number"]]

  static let slug: JSONValue = [
    "type": "string", "pattern": "^[a-z0-9-]+$",
    "patternErrorMessage": "Lower-case letters, digits and hyphens, without .md",
  ]

  static let webAddress: JSONValue = [
    "type": "string", "format": "uri",
    "pattern": .text(#"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s<>"\\^`{|}]+([/?#][^\s<>"\\^`{|}]*)?$"#),
    "patternErrorMessage": "A web address that begins with https://",
  ]

  static let email: JSONValue = [
    "type": "string", "format": "email",
    "pattern": .text(#"^[^\s<>()\[\]",;:\\@]+@[^\s<>()\[\]",;:\\@.]+(\.[^\s<>()\[\]",;:\\@.]+)+$"#),
  ]

  static func texts(_ item: JSONValue = text) -> JSONValue {
    ["anyOf": [item, ["type": "array", "items": item]]]
  }

  /// An object that has these properties and no others.
  static func object(_ properties: JSONValue, required: [String] = []) -> JSONValue {
    [
      "type": "object", "properties": properties, "required": required.isEmpty ? nil : .texts(required),
      "additionalProperties": false,
    ]
  }

  /// An object whose members have names of their authors' choice.
  static func named(_ value: JSONValue, names: JSONValue = slug) -> JSONValue {
    ["type": "object", "propertyNames": names, "additionalProperties": value]
  }

  /// A closed list of values, each with its words.
  static func choices(_ choices: [(value: String, words: String)]) -> JSONValue {
    // What looks like a number may be written without quotation marks.
    let values = choices.flatMap { choice in
      let number = Int(choice.value).flatMap { String($0) == choice.value ? JSONValue.integer($0) : nil }
      return [(JSONValue.text(choice.value), choice.words)] + (number.map { [($0, choice.words)] } ?? [])
    }
    return ["enum": .list(values.map(\.0)), "enumDescriptions": .texts(values.map(\.1))]
  }

  /// A text of which the file is told: where it comes from, and that it is not to be edited.
  static func document(_ title: String, _ description: String, from source: String, _ body: JSONValue) -> JSONValue {
    let head: JSONValue = [
      "$schema": dialect, "$comment": .text(EditorFile.notice(source)), "title": .text(title),
      "description": description.isEmpty ? nil : .text(description),
    ]
    return head.merging(body)
  }
}

extension JSONValue {
  /// With words for an editor to show.
  func described(_ description: String, title: String? = nil) -> JSONValue {
    let words: JSONValue = [
      "title": title.map { .text($0) }, "description": description.isEmpty ? nil : .text(description),
    ]
    return words.merging(self)
  }
}
