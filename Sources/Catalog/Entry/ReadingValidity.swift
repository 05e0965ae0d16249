/// Which entries of a collection would be read from the same bytes as they were under an earlier configuration.
enum ReadingValidity: Sendable {
  case all
  /// Those in which nothing was found to be wrong: words of messages may be others.
  case faultless
  /// The same, with their values in other places.
  case changed(RecordChange)
  case none

  /// The document as it would be read, if it is known.
  func document(_ known: Document) -> Document? {
    switch self {
    case .all: return known
    case .none: return nil
    case .faultless: return known.diagnostics.isEmpty ? known : nil
    case .changed(let change):
      guard known.diagnostics.isEmpty else { return nil }
      return known.entry.flatMap(change.applied).map { Document(entry: $0, diagnostics: []) }
    }
  }
}

extension Configuration {
  /// - Parameter files: of settings, those that are other than when the entries were read.
  func validity(of collection: String, readUnder old: Configuration, changed files: Set<String>) -> ReadingValidity {
    if self === old { return .all }
    guard let schema = schema(collection), let former = old.schema(collection),
      site.minimumCount == old.site.minimumCount,
      Set(old.schemas.map(\.name)).isSubset(of: schemas.map(\.name))
    else { return .none }
    // Messages list collections in their order.
    if schemas.map(\.name) == old.schemas.map(\.name), !files.contains(where: { concerns($0, collection) }) {
      return .all
    }
    guard accepts(schema.fields + CommonFields.declarations, as: old) else { return .none }
    if schema.fields.read(like: former.fields) { return .faultless }
    return RecordChange(from: former.fields, to: schema.fields).map { .changed($0) } ?? .none
  }

  /// Whether the reading of a collection's entries has to do with a file of settings.
  private func concerns(_ path: String, _ collection: String) -> Bool {
    switch ContentPath(path) {
    case .vocabulary, .framework: true
    case .schema(let name): name == collection
    default: false
    }
  }

  /// Whether every value that the fields took without a fault is still one.
  private func accepts(_ fields: [Field], as old: Configuration) -> Bool {
    fields.allSatisfy { field in
      switch field.type {
      case .term(let name): accepts(vocabularies[name], as: old.vocabularies[name])
      case .standard: hasSameStandards(as: old)
      case .group(let inner): accepts(inner, as: old)
      default: true
      }
    }
  }

  private func accepts(_ vocabulary: Vocabulary?, as old: Vocabulary?) -> Bool {
    guard let vocabulary, let old else { return vocabulary == nil && old == nil }
    return old.terms.allSatisfy { term in
      vocabulary.term(term.slug).map { $0.successor == term.successor } ?? false
    }
  }

  private func hasSameStandards(as old: Configuration) -> Bool {
    frameworks.elementsEqual(old.frameworks) { now, before in
      now.name == before.name
        && now.standards.elementsEqual(before.standards) { $0.identifier == $1.identifier }
    }
  }
}

extension [Field] {
  /// Whether values are read the same by other declarations.
  fileprivate func read(like others: [Field]) -> Bool { elementsEqual(others) { $0.reads(like: $1) } }
}

extension Field {
  func reads(like other: Field) -> Bool {
    name == other.name && shareOf == other.shareOf && partOf == other.partOf && type.reads(like: other.type)
      && readingAttributes == other.readingAttributes
  }
}

extension FieldType {
  fileprivate func reads(like other: FieldType) -> Bool {
    switch (self, other) {
    case (.term(let own), .term(let its)): own == its
    case (.reference(let own), .reference(let its)): own == its
    case (.group(let own), .group(let its)): own.read(like: its)
    default: name == other.name
    }
  }
}
