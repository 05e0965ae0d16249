/// What a file of `vocabularies/` may hold. A test compares it with what the reader of the file asks for.
enum VocabularyFileSchema {
  static let make = JSONSchemaParts.document(
    "Vocabulary", "A list of terms, in the order in which they are shown.", from: "the program",
    JSONSchemaParts.object(
      [
        "label": text.described("What the list is called on pages."), "description": text,
        "terms": JSONSchemaParts.named(term)
          .described("Each term by the name that entries write: lower-case letters, digits and hyphens."),
      ], required: ["label"]))

  private static let text = JSONSchemaParts.text

  private static let term = JSONSchemaParts.object(
    [
      "label": text.described("What pages show."), "description": text,
      "aliases": JSONSchemaParts.texts().described("Other spellings, which search understands."),
      "broader": JSONSchemaParts.slug.described("The term of this list that takes this one in."),
      "replaced_by": JSONSchemaParts.slug.described("The term to use instead of this one."),
      "grades": JSONSchemaParts.texts().described("The grades of a grade band, each in quotation marks."),
      "ages": [
        "type": "string", "pattern": "^[0-9]+-[0-9]*$",
        "description": "How old those of a grade band are, as in 11-14.",
      ],
      "schema_org": ["type": ["string", "boolean"], "description": "What the term is as a value of schema.org."],
    ], required: ["label"])
}
