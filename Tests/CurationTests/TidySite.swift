import TestSupport

enum TidySite {
  /// A site in which there is nothing to do on 2026-07-01.
  static let site = MemorySite([
    "site.yml": "name: S\naddress: https://s.example/\nreview_months: 12\ncuration_page: true\n",
    "vocabularies/tags.yml": "label: Topics\nterms:\n  loops: { label: Loops }\n",
    "things/_collection.yml": """
    label: Things
    fields:
      opens: { type: date }
      closes: { type: date, role: ends }
      step: { type: text, label: A first step, recommended: true }
      url: { type: url }
      sessions:
        type: group
        many: true
        fields: { starts: { type: date, role: starts }, ends: { type: date, role: ends } }
    """,
    "things/a.md":
      "---\ntitle: A\nsummary: S.\ntags: [loops]\nreviewed: 2026-01-01\nstep: Try.\nrelated: [things/b]\n---\n",
    "things/b.md": "---\ntitle: B\nsummary: S.\nreviewed: 2026-01-01\nstep: Try.\n---\n\nSee [A](a.md).\n",
  ])

  static func entry(_ lines: String) -> MemorySite {
    site.with([
      "things/c.md": "---\ntitle: C\nsummary: S.\nreviewed: 2026-01-01\nstep: Try.\n\(lines)\n---\n",
      "things/b.md":
        "---\ntitle: B\nsummary: S.\nreviewed: 2026-01-01\nstep: Try.\nrelated: [things/a, things/c]\n---\n",
    ])
  }
}
