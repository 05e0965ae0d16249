import Catalog

/// What `_collection.yml` may hold. A test compares it with what the reader of the file asks for.
enum CollectionFileSchema {
  static func make(_ configuration: Configuration) -> JSONValue {
    JSONSchemaParts.document(
      "Schema of a collection", "What the entries of this folder are, and the fields they have.", from: "the program",
      JSONSchemaParts.object(properties, required: ["label"]).merging(["$defs": ["field": field(configuration)]]))
  }

  private static let text = JSONSchemaParts.text
  private static let flag: JSONValue = ["type": "boolean"]
  private static let type: JSONValue = ["type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$"]
  private static let property: JSONValue = ["type": "string", "pattern": "^[a-z][A-Za-z0-9]*$"]
  private static let name: JSONValue = ["type": "string", "pattern": "^[a-z][a-z0-9_]*$"]

  private static let properties: JSONValue = [
    "label": text.described("What the collection is called on pages."),
    "singular": text.described("What one entry is called."), "description": text,
    "schema_org": JSONSchemaParts.texts(type).described("What an entry is in the words of schema.org, as in Course."),
    "sort": [
      "type": "string", "description": "The field that listings are sorted by; with a hyphen before it, backwards.",
    ],
    "compare": flag.described("Readers can see entries of it side by side."),
    "fields": fields.described("The fields beside those that every entry has."),
  ]

  private static let fields = JSONSchemaParts.named(["$ref": "#/$defs/field"], names: name)

  private static func field(_ configuration: Configuration) -> JSONValue {
    JSONSchemaParts.object(attributes(configuration), required: ["type"]).merging(["allOf": .list(rules)])
  }

  private static func attributes(_ configuration: Configuration) -> JSONValue {
    let types: JSONValue = ["enum": .texts(FieldType.names), "description": "What a value is."]
    let vocabularies = configuration.vocabularies.values.sorted { $0.name < $1.name }.map { ($0.name, $0.label) }
    let collections = JSONSchemaParts.choices(configuration.schemas.map { ($0.name, $0.label) })
    let special: JSONValue = [
      "type": types,
      "vocabulary": JSONSchemaParts.choices(vocabularies).described("Of a term: the list that it is from."),
      "to": JSONSchemaParts.texts(collections).described("Of a reference: the collections it leads to."),
      "fields": fields.described("Of a group: the fields in it."),
      "of": name.described("Of a percentage: the field with the number of people that it is a share of."),
      "role": [
        "enum": .texts(Field.Role.allCases.map(\.rawValue)),
        "description": .text(role),
      ],
      "part_of": name.described("Of a count: the field with the number of people that these are among."),
    ]
    return special.merging(words).merging(bounds).merging(machines)
  }

  private static let role = [
    "What the field says of its entry, or of the item of its group.",
    "Of a date: whether it starts on it, or is over after it. Of a text: its place.",
    "Of a boolean: whether it is cancelled. Of a term: what the entry's people share with others, what they seek from",
    "others, or a setting that good partners have in common.",
  ].joined(separator: " ")

  private static let words: JSONValue = [
    "label": text.described("What forms and pages call the field."),
    "help": text.described("What to write, for whoever fills it in."), "example": text.described("A good value."),
    "required": flag.described("An entry without it is refused."),
    "recommended": flag.described("An entry without it gets a warning."),
    "unique": flag.described("No two entries have the same value."),
    "facet": flag.described("Readers can filter by it."),
    "say_if_none": flag.described("The page of an entry says so where there is none."),
    "inverse": text.described("Of a reference: what the other entry calls those that refer to it."),
    "renamed_from": JSONSchemaParts.texts(name).described("Former names, which are still understood."),
    "deprecated": text.described("Why the field is no longer to be used."),
  ]

  private static let machines: JSONValue = [
    "schema_org": [
      "anyOf": [
        property, JSONSchemaParts.named(type, names: property).merging(["minProperties": 1, "maxProperties": 1]),
      ],
      "description":
        "The property of schema.org that its values are; with the type of the thing, as in author: Person.",
    ]
  ]

  private static let bounds: JSONValue = [
    "many": flag.described("The field holds a list."),
    "min": ["type": "number", "description": "The least value, or with many the least number of values."],
    "max": ["type": "number", "description": "The greatest value, or with many the greatest number of values."],
    "max_length": ["type": "integer", "minimum": 0, "description": "In characters."],
    "pattern": ["type": "string", "format": "regex", "description": "A regular expression for the whole value."],
  ]

  /// What one type needs and no other may have.
  private static let rules: [JSONValue] =
    [
      only("term", "vocabulary", isRequired: true), only("reference", "to", isRequired: true),
      only("group", "fields", isRequired: false), only("percent", "of", isRequired: false),
      only("count", "part_of", isRequired: false),
    ]
    + FieldType.names.map { type in
      let roles = Field.Role.roles(of: type).map(\.rawValue)
      let isType: JSONValue = ["properties": ["type": ["const": .text(type)]], "required": ["type"]]
      let role: JSONValue = roles.isEmpty ? false : ["enum": .texts(roles)]
      return ["if": isType, "then": ["properties": .object([.init(name: "role", value: role)])]]
    }

  private static func only(_ type: String, _ key: String, isRequired: Bool) -> JSONValue {
    let isType: JSONValue = ["properties": ["type": ["const": .text(type)]], "required": ["type"]]
    let others = JSONValue.object([.init(name: key, value: false)])
    return ["if": isType, "then": isRequired ? ["required": .texts([key])] : true, "else": ["properties": others]]
  }
}
