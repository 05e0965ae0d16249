import Diagnostics
import Markup

/// All that leads from one entry to others, looked up in the catalog.
struct EntryLinks: Sendable {
  /// Entries named by declared fields that have an inverse, with the label of the other side.
  var inverses: [(target: Int, label: String)] = []
  /// Entries that the texts link to.
  var mentions: [Int] = []
  /// Entries named by `related`.
  var related: [Int] = []
  /// Entries named by fields without an inverse, and by `replaced_by`.
  var others: [Int] = []
  var standards: [StandardID] = []
  var diagnostics: [Diagnostic] = []
}

extension EntryLinks {
  /// Looks up everything that `entry` names. A pure function of the catalog.
  static func find(from index: Int, in catalog: Catalog) -> EntryLinks {
    var finder = EntryLinkFinder(entry: catalog.entries[index], catalog: catalog)
    finder.find()
    return finder.links
  }
}

private struct EntryLinkFinder {
  let entry: Entry
  let catalog: Catalog
  let resolver: LinkResolver
  var links = EntryLinks()
  /// The file that holds the text whose links are looked up.
  private var file: SourceFile

  init(entry: Entry, catalog: Catalog) {
    self.entry = entry
    self.catalog = catalog
    resolver = LinkResolver(catalog)
    file = entry.file
  }

  mutating func find() {
    if let schema = catalog.configuration.schema(entry.id.collection) { record(entry.values, schema.fields) }
    links.related = entry.common.related.compactMap { target(of: $0) }
    if let successor = entry.common.replacedBy.flatMap({ target(of: $0) }) { links.others.append(successor) }
    text(entry.body)
    for chapter in entry.chapters {
      file = chapter.file
      text(chapter.body)
    }
  }

  private mutating func record(_ record: Record, _ fields: [Field]) {
    for (value, field) in zip(record, fields) {
      for single in value?.each ?? [] { self.value(single, field) }
    }
  }

  private mutating func value(_ value: FieldValue, _ field: Field) {
    switch value {
    case .reference(let reference): self.reference(reference, field)
    case .standard(let standard): links.standards.append(standard)
    case .markdown(let document, _): text(document)
    case .group(let record): if case .group(let fields) = field.type { self.record(record, fields) }
    default: break
    }
  }

  private mutating func reference(_ reference: Reference, _ field: Field) {
    guard let target = target(of: reference) else { return }
    if let label = field.inverse { links.inverses.append((target, label)) } else { links.others.append(target) }
  }

  private mutating func target(of reference: Reference) -> Int? {
    let index = catalog.index(of: reference.target)
    let isDraft = index.map { catalog.entries[$0].common.status == .draft } ?? false
    if let index, !isDraft || entry.common.status == .draft { return index }
    let collection = reference.target.collection
    let near = isDraft ? nil : names.suggestion(for: reference.target)
    let written = reference.scalar.text
    let suggestion = near?.wrapped { written.contains("/") ? "\(collection)/\($0)" : $0 }
    let fault = UnknownReference(value: written, collections: [collection], suggestion: suggestion, isDraft: isDraft)
    links.diagnostics.append(entry.file.diagnostic(fault, at: .scalar(reference.scalar)))
    return nil
  }

  // MARK: - Links in texts

  private mutating func text(_ document: MarkupDocument) {
    for link in document.links {
      guard let destination = resolver.destination(of: link.target, from: entry.folder) else {
        reportMissingFile(link)
        continue
      }
      follow(destination, link, in: document)
    }
  }

  private mutating func follow(
    _ destination: LinkDestination, _ link: MarkupDocument.Link, in document: MarkupDocument
  ) {
    switch destination {
    case .heading(let heading): check(heading, in: target(ofHeadingsIn: document), link)
    case .entry(let index, let heading): follow(index, catalog.entries[index].body, heading, link)
    case .chapter(let index, let chapter, let heading):
      follow(index, catalog.entries[index].chapters[chapter].body, heading, link)
    case .attachment, .collection: break
    }
  }

  /// A link in a field leads to the headings of the entry's text.
  private func target(ofHeadingsIn document: MarkupDocument) -> MarkupDocument {
    file.path != entry.file.path || entry.body.isEmpty ? document : entry.body
  }

  private mutating func follow(
    _ index: Int, _ text: MarkupDocument, _ heading: String?, _ link: MarkupDocument.Link
  ) {
    if catalog.entries[index].common.status == .draft, entry.common.status != .draft {
      return report(LinkToDraft(path: link.destination), range(of: link))
    }
    links.mentions.append(index)
    if let heading, !heading.isEmpty { check(heading, in: text, link) }
    if link.isImage { report(MissingImage(path: link.destination, suggestion: nil), range(of: link)) }
  }

  private mutating func check(_ heading: String, in document: MarkupDocument, _ link: MarkupDocument.Link) {
    guard !document.headings.contains(where: { $0.anchor == heading }) else { return }
    let suggestion = suggestion(for: heading, among: document.headings.map(\.anchor))
    let known = document.headings.map(\.anchor)
    report(BrokenHeading(heading: heading, known: known, suggestion: suggestion), headingRange(of: link))
  }

  private mutating func reportMissingFile(_ link: MarkupDocument.Link) {
    guard case .file(let path, _) = link.target else { return }
    if link.isImage {
      let suggestion = names.suggestion(forImage: path, from: entry.folder)
      report(MissingImage(path: path, suggestion: suggestion), range(of: link))
    } else {
      let suggestion = names.suggestion(forLink: link.target, from: entry.folder)
      report(BrokenLink(path: path, suggestion: suggestion), pathRange(of: link))
    }
  }

  private var names: EntryNames { EntryNames(catalog, includesDrafts: entry.common.status == .draft) }

  private func range(of link: MarkupDocument.Link) -> SourceRange {
    file.range(ofAddress: link.destination, at: link.place)
  }

  /// The part of the address before `#`.
  private func pathRange(of link: MarkupDocument.Link) -> SourceRange {
    let bytes = file.bytes(in: range(of: link))
    return file.range(bytes.lowerBound..<(numberSign(in: bytes) ?? bytes.upperBound))
  }

  /// The part behind it.
  private func headingRange(of link: MarkupDocument.Link) -> SourceRange {
    let bytes = file.bytes(in: range(of: link))
    return file.range((numberSign(in: bytes).map { $0 + 1 } ?? bytes.lowerBound)..<bytes.upperBound)
  }

  private func numberSign(in bytes: Range<Int>) -> Int? { file.bytes[bytes].firstIndex(of: UInt8(ascii: "#")) }

  private mutating func report(_ fault: some Fault, _ range: SourceRange) {
    links.diagnostics.append(Diagnostic(fault, file: file.displayPath, range: range))
  }
}
