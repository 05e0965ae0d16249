/// Texts that break every rule about Markdown, links and figures.
let plantedTexts: [String: String] = [
  "things/texts.md": """
  ---
  title: Texts
  summary: S.
  notes: >-
    Folded é,
    with [a link](⟦unsafe-address|javascript:go⟧)
    in its third line.
  ---
  ## First

  日本 👩‍🏫 e\u{301} [first](#⟦broken-heading→first|frist⟧), [one](⟦broken-link→one.md|onee.md⟧#x) and [a draft](⟦link-to-draft|../organizations/draft.md⟧).

  | a | b |
  |---|---|
  | [one](one.md) | [onee.md](⟦broken-link→one.md|onee.md⟧) |

  > 1. ![A picture](⟦missing-image|picture.png⟧) and [](⟦empty-link|https://a.example/?a=1\\&b⟧)

  ![](⟦missing-alternative-text|⟦outside-image|https://b.example/x.png⟧⟧), [Rooted](<⟦rooted-address|/things/one/⟧>)

  ⟦heading-level→###|####⟧ Deep

  A ⟦raw-html|<b>⟧word.

  - a list

    ⟦misplaced-figure|```figure⟧
    title: T
    ```
  """,
  "things/complex.md":
    "---\ntitle: C\nsummary: S.\n---\nOne\n\n⟦text-too-complex|\(String(repeating: "> ", count: 70))x⟧\n",
  "things/figures.md": """
  ---
  title: Figures
  summary: S.
  ---
  \(figure("chart: ⟦unknown-chart→bar|bra⟧\nquery: SELECT title FROM things"))

  \(figure("chart: ⟦chart-mismatch|bar⟧\nquery: SELECT title FROM things"))

  \(figure("chart: table\nquery: SELECT title FROM things WHERE title = 'zzz'", title: "⟦empty-figure|T⟧"))

  \(figure("chart: table\nquery: |\n  ⟦hidden-count-decides|SELECT title⟧\n  FROM numbers WHERE c > 5"))

  \(figure("chart: table\nquery: >-\n  SELECT title FORM\n  ⟦invalid-query|things⟧"))

  \(figure("chart: table\nquery: \"⟦refused-query|SELECT random()⟧\""))

  \(figure("chart: table\nquery: SELECT 'é', ⟦unknown-column→title|titel⟧ FROM things"))

  \(figure("chart: table\nquery: SELECT title FROM ⟦unknown-table→things|thigns⟧"))

  \(figure("chart: table\nquery: ⟦costly-query|SELECT count(*) FROM \(joined)⟧"))

  日本 `sql: ⟦not-one-value|SELECT title FROM things⟧`

  ⟦no-matching-entries|```entries⟧
  collections: [organizations]
  tags: [programming]
  ```
  """,
]

private let joined = "abcdefghij".map { "things \($0)" }.joined(separator: ", ")

private func figure(_ lines: String, title: String = "T") -> String {
  "```figure\ntitle: \(title)\n\(lines)\n```"
}
