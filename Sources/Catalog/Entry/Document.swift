package import Diagnostics
import Markup

/// One file of a collection, read: its entry where it has front matter that can be decoded, and its faults.
package struct Document: Sendable {
  package let entry: Entry?
  package let diagnostics: [Diagnostic]

  /// Reads one entry's file. A pure function of its parameters.
  ///
  /// - Parameters:
  ///   - attachments: the names of the files beside the entry.
  ///   - chapters: the files of its chapters, each with its slug.
  package static func read(
    _ file: SourceFile, id: EntryID, attachments: Set<String>, chapters: [(SourceFile, slug: String)] = [],
    configuration: Configuration
  ) -> Document {
    var reader = DocumentReader(
      file: file, id: id, attachments: attachments, chapters: chapters, configuration: configuration)
    let entry = reader.entry()
    return Document(entry: entry, diagnostics: reader.diagnostics)
  }
}

private struct DocumentReader {
  let file: SourceFile
  let id: EntryID
  let attachments: Set<String>
  let chapters: [(SourceFile, slug: String)]
  let configuration: Configuration
  var diagnostics: [Diagnostic] = []

  mutating func entry() -> Entry? {
    if !EntryID.isSlug(id.slug) { report(BadSlug(slug: id.slug), .fileStart) }
    diagnostics += [ControlCharacter.first(in: file)].compactMap(\.self)
    guard let schema = configuration.schema(id.collection) else { return nil }
    switch FrontMatter.split(file.bytes) {
    case .success(let parts): return entry(parts, schema)
    case .failure(.missing): report(MissingFrontMatter(), .fileStart)
    case .failure(.unclosed): report(UnclosedFrontMatter(), SourceRange(.start, length: 3))
    }
    return nil
  }

  private mutating func entry(_ parts: FrontMatter, _ schema: CollectionSchema) -> Entry {
    var yaml = YAMLReader(file: file)
    let pairs = yaml.pairs(in: parts.yaml, firstLine: 2)
    diagnostics += yaml.diagnostics
    let (common, values) = fields(pairs, yaml.unreadableKeys, schema)
    let totals = TotalsReader.read(
      pairs ?? [], unreadable: yaml.unreadableKeys, schema, minimum: configuration.site.minimumCount)
    let body = MarkupDocument.read(
      file.bytes[parts.body], in: file, firstLine: parts.bodyLine, diagnostics: &diagnostics)
    let chapters = chapters.map { Chapter.read($0, slug: $1, owner: schema.name, configuration, &diagnostics) }
    return Entry(
      id: id, file: file, common: common, values: values, totals: totals, body: body,
      chapters: chapters.compactMap(\.self), keys: (pairs ?? []).map(\.key))
  }

  /// - Parameter pairs: nothing when the front matter as a whole was refused; then no field is missed.
  private mutating func fields(
    _ pairs: [YAMLPair]?, _ unreadable: Set<String>, _ schema: CollectionSchema
  ) -> (CommonFields, Record) {
    guard let pairs else { return (CommonFields(), Record(repeating: nil, count: schema.fields.count)) }
    var decoder = ValueDecoder(configuration: configuration, file: file, attachments: attachments)
    decoder.unreadable = unreadable
    let fence = SourceRange(.start, length: 3)
    var (shared, own): ([YAMLPair], [YAMLPair]) = ([], [])
    for pair in pairs {
      if CommonFields.nameSet.contains(pair.key.text) { shared.append(pair) } else { own.append(pair) }
    }
    let common = CommonFields.decode(shared, collection: schema.name, at: fence, with: &decoder)
    let values = decoder.record(
      own, schema.fields, owner: schema.name, at: fence, others: CommonFields.names, beside: pairs)
    diagnostics += decoder.diagnostics
    return (common, values)
  }

  private mutating func report(_ fault: some Fault, _ range: SourceRange) {
    diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}
