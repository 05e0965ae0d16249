extension MemorySite {
  /// Places that share and seek topics; `entries` are the fields of each, in their order.
  package static func exchange(
    _ entries: [String], topics: String = ExchangeSite.topics, schema: String = ExchangeSite.schema
  ) -> MemorySite {
    var site = MemorySite([
      "site.yml": "name: S\naddress: https://s.example/\n",
      "vocabularies/topics.yml": "label: Topics\ndescription: What there is.\nterms:\n\(topics.indented)",
      "vocabularies/kinds.yml": "label: Kinds\nterms:\n  town: { label: Town }\n  village: { label: Village }\n",
      "places/_collection.yml": "label: Places\nsingular: Place\nfields:\n\(schema.indented)",
    ])
    for (number, fields) in entries.enumerated() {
      let name = "p" + String(String(1000 + number).dropFirst())
      site.files["places/\(name).md"] = "---\ntitle: \(name.uppercased())\nsummary: A place.\n\(fields)\n---\n"
    }
    return site
  }
}

package enum ExchangeSite {
  package static let topics = """
    all: { label: All of it }
    some: { label: Some of it, broader: all }
    bit: { label: A bit of it, broader: some }
    part: { label: A part of it, broader: all }
    else: { label: Something else }
    new: { label: Something new }
    """

  package static let schema = """
    kind:   { type: term, vocabulary: kinds, role: setting }
    offers: { type: term, vocabulary: topics, many: true, label: Offers, role: shares }
    asks:   { type: term, vocabulary: topics, many: true, label: Asks, role: seeks }
    made_up: { type: boolean, label: A made-up place }
    contact: { type: group, fields: { name: { type: text }, email: { type: email }, url: { type: url } } }
    """
}
