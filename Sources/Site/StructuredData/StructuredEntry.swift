import Catalog

/// An entry in the words of schema.org.
struct StructuredEntry {
  let entry: Entry
  let page: PageContext
  private var site: SiteModel { page.site }

  func write(to json: inout JSONWriter) {
    guard let schema = site.structured[entry.id.collection] else { return }
    json.open()
    let url = site.url(site.addresses.entry(entry.id))
    types(schema.types, to: &json)
    json.member("@id", url)
    json.member("name", entry.common.title)
    json.member("description", entry.common.summary)
    let own = Set(schema.properties.filter { property($0, of: entry.values, to: &json) }.map(\.name))
    if !own.contains("url") { json.member("url", url) }
    json.member("mainEntityOfPage", url)
    if schema.isWork { work(own, to: &json) }
    json.close()
  }

  /// What a work has that no schema repeats, unless a field says it.
  private func work(_ own: Set<String>, to json: inout JSONWriter) {
    let common = entry.common
    func text(_ name: String, _ text: String?) {
      if let text, !own.contains(name) { json.member(name, text) }
    }
    func texts(_ name: String, _ texts: [String]) {
      if texts.isEmpty || own.contains(name) { return }
      json.key(name)
      json.openList()
      for text in texts { json.string(text) }
      json.closeList()
    }
    let bands = common.gradeBands.compactMap { page.catalog.configuration.gradeBands?.term($0) }
    texts("keywords", common.tags.compactMap { page.catalog.configuration.tags?.term($0)?.label })
    texts("educationalLevel", bands.map(\.label))
    texts("typicalAgeRange", bands.compactMap(\.ages))
    text("inLanguage", site.settings.language)
    text("datePublished", common.published?.description)
    text("dateModified", common.updated?.description)
    json.key("isPartOf")
    json.open()
    json.member("@id", site.url(.home) + StructuredSite.fragment)
    json.close()
  }

  // MARK: - Properties

  /// - Returns: whether there was anything to write.
  private func property(
    _ property: StructuredSchema.Property, of record: Record, to json: inout JSONWriter
  ) -> Bool {
    let start = json.bytes.count
    json.key(property.name)
    if property.isList { json.openList() }
    let empty = json.bytes.count
    for source in property.sources {
      for value in values(of: source, in: record) { write(value, source, property.name, to: &json) }
    }
    if json.bytes.count == empty {
      json.removeAll(after: start)
      return false
    }
    if property.isList { json.closeList() }
    return true
  }

  private func values(of source: StructuredSchema.Source, in record: Record) -> [FieldValue] {
    var values = record[source.path[0]]?.each ?? []
    for index in source.path.dropFirst() {
      values = values.flatMap { value -> [FieldValue] in
        if case .group(let inner) = value { inner[index]?.each ?? [] } else { [] }
      }
    }
    return values
  }

  private func write(
    _ value: FieldValue, _ source: StructuredSchema.Source, _ name: String, to json: inout JSONWriter
  ) {
    switch value {
    case .group(let record): item(record, source, to: &json)
    case .reference(let reference): thing(reference, to: &json)
    case .standard(let standard): term(standard, to: &json)
    case .term(let slug): if let label = label(slug, source) { text(label, source, name, to: &json) }
    case .text(let text), .url(let text), .email(let text): self.text(text, source, name, to: &json)
    case .markdown(_, let text): self.text(text, source, name, to: &json)
    case .date(let date): json.string(date.description)
    case .file(let file): json.string(site.baseURL + page.href(ofFile: address(of: file)).dropFirst(page.root.count))
    case .boolean(let flag): json.plain(flag ? "true" : "false")
    // A year is a day that is known no better.
    case .integer(let number):
      if name.hasPrefix("date") { json.string(String(number)) } else { json.plain("\(number)") }
    case .number(let number), .money(let number), .percent(let number): json.plain("\(number)")
    case .count(.exactly(let number)): json.plain("\(number)")
    case .count(.fewerThan), .list: break
    }
  }

  private func address(of file: String) -> Address { Address(site.addresses.entry(entry.id).path + file) }

  /// What a term is as a value. Where some terms of a vocabulary say it, the others have none.
  private func label(_ slug: String, _ source: StructuredSchema.Source) -> String? {
    guard case .term(let name) = source.field.type, let vocabulary = page.catalog.configuration.vocabularies[name],
      let term = vocabulary.term(slug)
    else { return nil }
    return term.schemaOrg ?? (vocabulary.saysSchemaOrg ? nil : term.label)
  }

  private func text(
    _ text: String, _ source: StructuredSchema.Source, _ name: String, to json: inout JSONWriter
  ) {
    if let type = source.type {
      json.open()
      json.member("@type", type)
      json.member("name", text)
      json.close()
    } else if text == "true" || text == "false" {
      json.plain(text)
    } else if name != "timeRequired" || StructuredEntry.isDuration(text) {
      json.string(text)
    }
  }

  /// Whether it is a duration of ISO 8601, such as `PT30M`: words like "nine weeks" say nothing to a program.
  static func isDuration(_ text: String) -> Bool {
    text.first == "P" && text.wholeMatch(of: /P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?/) != nil
  }

  // MARK: - Things

  private func types(_ types: [String], to json: inout JSONWriter) {
    json.key("@type")
    if types.count == 1 { return json.string(types[0]) }
    json.openList()
    for type in types { json.string(type) }
    json.closeList()
  }

  private func item(_ record: Record, _ source: StructuredSchema.Source, to json: inout JSONWriter) {
    json.open()
    json.member("@type", source.type ?? "Thing")
    for property in source.properties { _ = self.property(property, of: record, to: &json) }
    json.close()
  }

  /// Another entry: what it is, what it is called and where it is.
  private func thing(_ reference: Reference, to json: inout JSONWriter) {
    guard let index = page.catalog.catalog.index(of: reference.target), page.catalog.hasPage(index) else { return }
    let other = page.catalog.entries[index]
    let schema = site.structured[other.id.collection]
    let url = site.url(site.addresses.entry(other.id))
    json.open()
    types(schema?.types ?? ["Thing"], to: &json)
    json.member("@id", url)
    json.member("name", other.common.title)
    var own: String?
    if let field = schema?.addressField, case .url(let address)? = other.values[field] { own = address }
    json.member("url", own ?? url)
    json.close()
  }

  private func term(_ standard: StandardID, to json: inout JSONWriter) {
    json.open()
    json.member("@type", "DefinedTerm")
    json.member("termCode", standard.identifier)
    json.member("name", standard.identifier)
    json.member("inDefinedTermSet", site.url(site.addresses.framework(standard.framework)))
    json.member("url", site.url(site.addresses.standard(standard)))
    json.close()
  }
}
