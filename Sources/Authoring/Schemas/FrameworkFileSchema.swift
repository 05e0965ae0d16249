/// What a file of `standards/` may hold. A test compares it with what the reader of the file asks for.
enum FrameworkFileSchema {
  static let make = JSONSchemaParts.document(
    "Standards framework", "The levels, concepts and identifiers of a standards document.", from: "the program",
    JSONSchemaParts.object(
      [
        "label": text.described("The name of the document, in full."),
        "short_label": text.described("The name where there is little room."),
        "publisher": text, "url": JSONSchemaParts.webAddress, "year": text, "note": text,
        "levels": JSONSchemaParts.named(level, names: text), "concepts": JSONSchemaParts.named(concept, names: text),
        "identifiers": identifiers,
      ], required: ["label"]))

  private static let text = JSONSchemaParts.text

  private static let level = JSONSchemaParts.object(
    ["label": text, "grades": JSONSchemaParts.texts().described("Each in quotation marks.")], required: ["label"])

  private static let concept = JSONSchemaParts.object(
    ["label": text, "part_of": text.described("The concept that this one is a topic of.")], required: ["label"])

  private static let identifiers = JSONSchemaParts.named(
    JSONSchemaParts.named(["anyOf": [list, JSONSchemaParts.named(text, names: text)]], names: text), names: text
  ).described("By level, then by concept: lists of identifiers, or identifiers each with its text.")

  private static let list: JSONValue = ["type": "array", "items": text, "uniqueItems": true]
}
