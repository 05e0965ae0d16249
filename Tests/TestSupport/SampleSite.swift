extension MemorySite {
  /// A small site without a fault: two collections, each type of vocabulary, one framework.
  package static let sample = MemorySite([
    "site.yml": """
    name: Sample Clearinghouse
    short_name: Sample
    description: What a test needs.
    address: https://sample.example/
    navigation:
      - { label: Curricula, to: curricula }
    """,
    "vocabularies/tags.yml": """
    label: Topics
    terms:
      algorithms: { label: Algorithms }
      programming: { label: Programming, aliases: [coding] }
      block-programming: { label: Block programming, broader: programming }
      data-science: { label: Data and analysis, aliases: [data literacy] }
      typing: { label: Typing, replaced_by: algorithms }
    """,
    "vocabularies/grade-bands.yml": """
    label: Grade bands
    terms:
      k-5: { label: Grades K–5, grades: [K, "1", "2", "3", "4", "5"] }
      6-8: { label: Grades 6–8, grades: ["6", "7", "8"] }
      9-12: { label: Grades 9–12, grades: ["9", "10", "11", "12"] }
    """,
    "vocabularies/costs.yml": """
    label: Costs
    terms:
      free: { label: Free of charge }
      paid: { label: Paid }
    """,
    "standards/csta.yml": """
    label: CSTA Standards
    levels:
      "1a": { label: Level 1A, grades: [K, "1", "2"] }
    concepts:
      ap: { label: Algorithms and Programming }
    identifiers:
      "1a":
        ap: [1A-AP-08, 1A-AP-09, 1A-AP-10]
    """,
    "organizations/_collection.yml": """
    label: Organizations
    singular: Organization
    fields:
      url: { type: url }
    """,
    "organizations/mit.md": """
    ---
    title: MIT
    summary: A university.
    url: https://www.mit.edu/
    ---
    """,
    "curricula/_collection.yml": """
    label: Curricula
    singular: Curriculum
    fields:
      provider: { type: reference, to: organizations, inverse: Curricula offered }
      cost: { type: term, vocabulary: costs, facet: true }
      standards: { type: standard, many: true }
      notes: { type: markdown }
    """,
    "curricula/scratch.md": """
    ---
    title: Scratch
    summary: Blocks for grades 3 to 8.
    tags: [block-programming]
    grade_bands: [k-5, 6-8]
    provider: mit
    cost: free
    standards: [1A-AP-09]
    published: 2026-03-01
    ---

    ## Getting started

    Begin with [the provider](../organizations/mit.md).
    """,
  ])

  /// The sample with one more entry, or with another text of `curricula/scratch.md`.
  package static func entry(_ text: String, at path: String = "curricula/entry.md") -> MemorySite {
    sample.with([path: text])
  }

  /// The sample with an entry whose front matter goes on after title and summary with `fields`.
  package static func fields(_ fields: String, body: String = "") -> MemorySite {
    entry("---\ntitle: Entry\nsummary: An entry.\n\(fields)\n---\n\(body)")
  }

  /// The sample with a collection of its own whose fields are declared by `schema`, and one entry in it.
  package static func schema(_ schema: String, fields: String) -> MemorySite {
    sample.with([
      "things/_collection.yml": "label: Things\nfields:\n\(schema.indented)",
      "things/thing.md": "---\ntitle: Thing\nsummary: A thing.\n\(fields)\n---\n",
    ])
  }
}

extension String {
  /// With two spaces before each line.
  package var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
  }
}
