/// Entries whose front matter breaks every rule about it.
let plantedEntries: [String: String] = [
  "organizations/mit.md": "---\ntitle: MIT\nsummary: A university.\n---\n",
  "organizations/draft.md": "---\ntitle: Draft\nsummary: S.\nstatus: draft\n---\n",
  "things/values.md": """
  ---
  title: "Línea 🤖 \\"one\\""
  summary: S.
  tags: [programming, "⟦unknown-term→algorithms|algoritms⟧", '⟦deprecated-term→algorithms|typing⟧', ⟦duplicate-item|programming⟧]
  status: ⟦unknown-status→published|publish⟧
  related: [⟦reference-form|mit⟧]
  redirect_from:
    - ⟦invalid-redirect|https://a.example/old⟧
    - ⟦redirect-onto-page|/things/⟧
  provider: ⟦unknown-reference→mit|mti⟧
  url: ⟦invalid-address→https://scratch.mit.edu|scratch.mit.edu⟧
  email: "⟦invalid-email|office at example.org⟧"
  standards:
  - ⟦ambiguous-standard|X-1⟧
  - 'X-2'
  -   ⟦unknown-standard→Y-1|Y-11⟧
  published: ⟦invalid-date|3/31/2026⟧
  hours: ⟦out-of-range|370⟧
  from: 2027-07-14
  until: ⟦ends-before-start|2027-07-13⟧
  letter: ⟦missing-attachment|letter.docx⟧
  year: ⟦pattern-mismatch|2021⟧
  ⟦renamed-field→owner|organization⟧: MIT
  ⟦deprecated-field|price⟧: "0"
  pair: ⟦item-count|[ one ]⟧
  cost: ⟦wrong-type|[ free ]⟧
  ⟦unknown-field→notes|ntes⟧: x
  steps:
    - { ⟦missing-field|name⟧: }
    - { name: ⟦curly-quotes→"Línea"|“Línea”⟧ }
  short: >-
    ⟦too-long|one and
    two and three⟧
  ---
  """,
  "things/not-yaml.md": """
  ---
  title: 日本語
  summary: One⟦front-matter-syntax|:⟧ two
  cost: free
  ⟦duplicate-key|cost⟧: free
  ---
  """,
  "things/feature.md": "---\ntitle: T\nsummary: ⟦yaml-feature|*⟧New* in this edition\n---\n",
  "things/no-front-matter.md": "⟦missing-front-matter|⟧# Words\n",
  "things/no-end.md": "⟦unclosed-front-matter|---⟧\ntitle: T\nsummary: S.\n",
  "things/control.md": "---\r\ntitle: T\r\nsummary: S.\r\n---\r\nOne\r\n日本\t⟦control-character|\u{8}⟧ two\r\n",
  "things/one.md": "---\ntitle: One\nsummary: S.\nurl: https://same.example/\n---\n",
  "things/two.md": "---\ntitle: Two\nsummary: S.\nurl: \"⟦duplicate-value|https://same.example/⟧\"\n---\n",
  "things/twice.md": "---\ntitle: A\nsummary: S.\n---\n",
  "things/twice/index.md": "⟦duplicate-address|⟧---\ntitle: B\nsummary: S.\n---\n",
  "things/old.md": """
  ---
  title: Old
  summary: S.
  ⟦successor-without-retirement|replaced_by⟧: things/one
  ---
  """,
  "things/older.md":
    "---\ntitle: Older\nsummary: S.\nstatus: retired\nreplaced_by: ⟦successor-is-retired|things/oldest⟧\n---\n",
  "things/oldest.md": "---\ntitle: Oldest\nsummary: S.\nstatus: retired\n---\n",
  "things/sub/deep/file.md": "⟦misplaced-file|⟧---\n",
  "loose/entry.md": "⟦folder-without-schema|⟧---\ntitle: T\nsummary: S.\n---\n",
  "numbers/recommended.md": "⟦recommended-field|---⟧\ntitle: N\nsummary: S.\n---\n",
  "numbers/revealed.md": numbers("total: 86\na: 31\nb: 48\nc: \"⟦revealed-count|<10⟧\""),
  "numbers/exceeds.md": numbers("total: ⟦parts-exceed-total|120⟧\na: 210"),
  "numbers/rest.md": numbers("total: ⟦small-rest|120⟧\na: 114"),
  "numbers/share.md": numbers("total: 40\nshare: ⟦small-share|5⟧"),
  "numbers/small.md": numbers("total: ⟦small-count→\"<10\"|4⟧"),
]

private func numbers(_ fields: String) -> String { "---\ntitle: N\nsummary: S.\ncautions: C.\n\(fields)\n---\n" }
