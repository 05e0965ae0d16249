/// Settings files in which every rule about them is broken.
let plantedSettings: [String: String] = [
  // No site.yml: that is a fault of its own, told at the start of the file that is missing.
  "vocabularies/tags.yml": """
  label: Thèmes 🎒
  terms:
    algorithms: { label: Algorithms }
    programming: { label: Programming, aliases: [coding] }
    typing: { label: Typing, replaced_by: algorithms }
    ⟦bad-slug|Ærø's⟧: { label: Islands }
    ⟦missing-setting|robots⟧: { description: "No label" }
  """,
  "vocabularies/costs.yml":
    "label: Costs\r\nterms:\r\n  free: { label: Free, ⟦unknown-setting→aliases|alias⟧: gratis }\r\n",
  "standards/one.yml": """
  label: One
  levels: { a: { label: A } }
  concepts: { c: { label: C } }
  identifiers: { a: { c: [X-1, X-2, "Y-1"] } }
  """,
  "standards/two.yml": """
  label: Two
  levels: { a: { label: A } }
  concepts: { c: { label: C } }
  identifiers: { a: { c: [X-1] } }
  """,
  "organizations/_collection.yml": "label: Organizations",
  "faulty/_collection.yml": """
  label: Faulty
  fields:
    # A name, a type, a vocabulary and a collection that there are not.
    ⟦bad-field-name|First-Step⟧: { type: text }
    ⟦reserved-field|title⟧: { type: text }
    kind:   { type: ⟦unknown-field-type→text|txet⟧ }
    cost:   { label: cost, type: term, vocabulary: "⟦unknown-vocabulary→costs|cost⟧" }
    owner:  { type: reference, to: [organizations, ⟦unknown-collection→organizations|organisations⟧] }
    hours:  { type: integer, min: ⟦contradictory-setting|5⟧, max: 2 }
    form:   { type: text, pattern: '⟦bad-pattern|[0-9⟧' }
    people: { type: count }
    girls:  { type: count, part_of: ⟦unknown-total→people|peopel⟧ }
    ⟦ambiguous-name|slug⟧:   { type: text }
    boys:   { type: count, of: ⟦misplaced-setting|people⟧ }
    offers: { type: term, vocabulary: costs, role: ⟦exchange-roles|shares⟧ }
  """,
  "things/_collection.yml": """
  label: Things
  fields:
    provider:  { type: reference, to: organizations }
    url:       { type: url, unique: true }
    email:     { type: email }
    cost:      { type: term, vocabulary: costs }
    standards: { type: standard, many: true }
    hours:     { type: integer, max: 100 }
    from:      { type: date, role: starts }
    until:     { type: date, role: ends }
    letter:    { type: file }
    year:      { type: text, pattern: '[0-9]{4}-[0-9]{2}', example: 2021-22 }
    owner:     { type: text, renamed_from: [organization] }
    price:     { type: text, deprecated: Use cost. }
    pair:      { type: text, many: true, min: 2 }
    notes:     { type: markdown }
    steps:     { type: group, many: true, fields: { name: { type: text, required: true } } }
    short:     { type: text, max_length: 10 }
  """,
  "numbers/_collection.yml": """
  label: Numbers
  fields:
    cautions: { type: text, recommended: true }
    total: { type: count }
    a: { type: count, part_of: total }
    b: { type: count, part_of: total }
    c: { type: count, part_of: total }
    share: { type: percent, of: total }
  """,
]

/// The file that the others do without, because that is a fault of its own.
let plantedSite = """
  name: Sample
  address: https://sample.example/
  questions: [{ question: Where is the île ?, to: "⟦unknown-page|curriculla/?a=é⟧" }]
  featured: [⟦unknown-page|curricula/skratch⟧]
  """

/// Templates in which every rule about them is broken.
let plantedTemplates: [String: String] = [
  "entries/things":
    "<h1>é {{⟦unknown-variable→title|titel⟧}}</h1>\n  {{> ⟦unknown-partial→partials/card|partials/crad⟧}}\n",
  "entries/numbers": "<h1>{{title}}</h1>\n{{#⟦template-syntax|tags⟧}}\n",
]

/// Scripts in which every rule about them is broken.
let plantedScripts: [String: String] = [
  "main.js": "import { a } from \"⟦unlinkable-import|./parts/é.js⟧\";\na();\n"
]
