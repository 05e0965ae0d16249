package import Diagnostics
import Markup

/// A place in an entry that names an address outside the site.
package struct OutsideLink: Sendable {
  package let address: String
  /// As the command was given it.
  package let file: String
  package let range: SourceRange
}

extension OutsideLink {
  /// All that one entry names, in fields and texts, in the order of its files.
  ///
  /// The files are read once more: decoded values have no places, and few commands ask for them.
  package static func all(in entry: Entry, _ configuration: Configuration) -> [OutsideLink] {
    guard let schema = configuration.schema(entry.id.collection) else { return [] }
    var finder = OutsideLinkFinder(file: entry.file)
    finder.read(schema.fields)
    let chapters = entry.chapters.flatMap { chapter in
      var finder = OutsideLinkFinder(file: chapter.file)
      finder.read([])
      return finder.links
    }
    return finder.links + chapters
  }
}

private struct OutsideLinkFinder {
  let file: SourceFile
  var links: [OutsideLink] = []

  init(file: SourceFile) {
    self.file = file
  }

  mutating func read(_ fields: [Field]) {
    guard case .success(let parts) = FrontMatter.split(file.bytes) else { return }
    var yaml = YAMLReader(file: file)
    record(yaml.pairs(in: parts.yaml, firstLine: 2) ?? [], fields)
    add(MarkupDocument.outsideAddresses(in: file.bytes[parts.body], of: file, firstLine: parts.bodyLine))
  }

  private mutating func record(_ pairs: [YAMLPair], _ fields: [Field]) {
    for pair in pairs {
      guard let index = fields.index(ofKey: pair.key.text) else { continue }
      value(pair.value, fields[index])
    }
  }

  private mutating func value(_ node: YAMLNode, _ field: Field) {
    switch node {
    case .sequence(let items, _): for item in items { value(item, field) }
    case .mapping(let pairs, _): if case .group(let fields) = field.type { record(pairs, fields) }
    case .scalar(let scalar): self.scalar(scalar, field)
    }
  }

  private mutating func scalar(_ scalar: YAMLScalar, _ field: Field) {
    switch field.type {
    case .url where ScalarReading.isWebAddress(scalar.text): add([(scalar.text, file.range(of: .scalar(scalar)))])
    case .markdown:
      let text = Array(scalar.text.utf8)[...]
      let places = FieldPlaces(scalar, in: file).place
      add(
        MarkupDocument.outsideAddresses(
          in: text, role: .field, of: file, firstLine: scalar.mark.line, places: places))
    default: break
    }
  }

  private mutating func add(_ found: [(address: String, range: SourceRange)]) {
    links += found.map { OutsideLink(address: $0.address, file: file.displayPath, range: $0.range) }
  }
}
