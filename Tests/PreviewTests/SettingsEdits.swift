/// What is done to settings at random: each file has wordings of which one stands in the place of another.
enum SettingsEdits {
  /// Each line is one place of a file, with all that may stand there; the first is what the sample has.
  static let wordings: [String: [[String]]] = [
    "site.yml": [
      ["short_name: Sample", "short_name: Other"],
      [
        "description: What a test needs.", "description: Words.\nreview_months: 6",
        "description: Words.\nsearch: false",
      ],
      ["address: https://sample.example/", "address: https://other.example/below/"],
      [
        "  - { label: Curricula, to: curricula }",
        "  - { label: Offers, to: organizations }\n  - { label: Curricula, to: curricula }",
        "  - { label: Curricula, to: curricula }\nfeatured: [curricula/scratch]",
        "  - { label: Curricula, to: curricula }\nquestions:\n  - { question: Which?, to: tags/algorithms/ }",
        "  - { label: Curricula, to: curricula }\nprivacy: { minimum_count: 20 }",
        "  - { label: Curricula, to: curricula }\ncuration_page: true",
      ],
    ],
    "vocabularies/tags.yml": [
      ["label: Topics", "label: Subjects"],
      [
        "{ label: Algorithms }", "{ label: Procedures, aliases: [algoritms] }",
        "{ label: Algorithms, broader: programming }",
      ],
      ["broader: programming", "broader: algorithms"],
      ["  data-science:", "  data:"],
      ["replaced_by: algorithms", "replaced_by: programming", "aliases: [keys]"],
    ],
    "vocabularies/grade-bands.yml": [
      ["Grades K–5", "Elementary school"], ["\"6\", \"7\", \"8\"", "\"5\", \"6\", \"7\", \"8\""],
      ["  9-12:", "  high:"],
    ],
    "vocabularies/costs.yml": [["Free of charge", "Free"], ["  paid:", "  priced:"]],
    "standards/csta.yml": [["CSTA Standards", "Standards"], [", 1A-AP-10]", ", 1A-AP-11]", "]"]],
    "organizations/_collection.yml": [
      ["label: Organizations", "label: Organisations"],
      ["url: { type: url }", "url: { type: url, required: true }", "url: { type: url }\n  motto: { type: text }"],
    ],
    "curricula/_collection.yml": [
      [
        "label: Curricula", "label: Courses", "sort: published\nlabel: Curricula", "compare: true\nlabel: Curricula",
        "sort: cost\nlabel: Curricula",
      ],
      [
        "inverse: Curricula offered", "inverse: Offers", "label: Provided by", "required: true", "many: true",
        "label: Who, inverse: Offers",
      ],
      [
        "vocabulary: costs, facet: true", "vocabulary: costs, recommended: true, label: Price",
        "vocabulary: costs, renamed_from: price", "vocabulary: tags", "vocabulary: costs, unique: true",
        "vocabulary: costs, deprecated: nobody asks",
      ],
      [
        "{ type: standard, many: true }", "{ type: standard, many: true, label: Aligned with }",
        "{ type: text, many: true }",
      ],
      [
        "notes: { type: markdown }", "notes: { type: markdown, help: Of all kinds }",
        "notes: { type: text, max_length: 5 }",
        "notes: { type: markdown }\n  extra: { type: text }", "extra: { type: text }\n  notes: { type: markdown }",
      ],
    ],
  ]

  /// Another wording at one place of a text; the text as it is where it has none of them.
  static func changed(_ path: String, _ text: String, using random: inout some RandomNumberGenerator) -> String {
    guard let places = wordings[path], let place = places.randomElement(using: &random),
      let new = place.randomElement(using: &random),
      // The longest first: one wording may be the beginning of another.
      let old = place.sorted(by: { $0.count > $1.count }).first(where: text.contains)
    else { return text + "\n# A remark.\n" }
    return text.replacing(old, with: new)
  }
}
