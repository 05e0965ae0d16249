import Catalog

/// What entries of one collection are compared by: one of their fields, or who refers to them.
struct ComparedRow: Sendable {
  enum Source: Sendable {
    /// By its place in the schema.
    case field(Int)
    /// By the label of the inverse.
    case backlinks(String)
  }

  let name: String
  let label: String
  let source: Source
  /// Whether it says most where it is empty: nobody has found any.
  let isSought: Bool
  /// Whether it is in each entry's own words, so that it says nothing that two of them differ.
  var isOwn = false

  /// The fields of a collection in the order of its schema, then what others say of its entries.
  static func all(of schema: CollectionSchema, in configuration: Configuration) -> [ComparedRow] {
    let fields = schema.fields.enumerated().filter { $0.element.deprecation == nil }.map { index, field in
      ComparedRow(
        name: field.name, label: field.label, source: .field(index), isSought: field.isListOfGroups,
        isOwn: field.type.isOwnWords)
    }
    return fields + backlinks(to: schema.name, in: configuration)
  }

  private static func backlinks(to collection: String, in configuration: Configuration) -> [ComparedRow] {
    var seen: Set<String> = []
    return configuration.schemas.flatMap { schema in
      inverses(schema.fields, to: collection).filter { seen.insert($0.label).inserted }.map { field, label in
        ComparedRow(name: "\(schema.name)-\(field)", label: label, source: .backlinks(label), isSought: true)
      }
    }
  }

  /// Fields that lead to a collection and have a name on its side, those within groups too.
  private static func inverses(_ fields: [Field], to collection: String) -> [(field: String, label: String)] {
    fields.flatMap { field -> [(field: String, label: String)] in
      switch field.type {
      case .reference(let targets) where targets.contains(collection): field.inverse.map { [(field.name, $0)] } ?? []
      case .group(let inner): inverses(inner, to: collection)
      default: []
      }
    }
  }
}

extension Field {
  var isListOfGroups: Bool {
    if case .group = type { return isMany }
    return false
  }
}

extension FieldType {
  /// Texts, addresses and days, which hardly two entries share.
  fileprivate var isOwnWords: Bool {
    switch self {
    case .text, .markdown, .url, .email, .date, .file: true
    default: false
    }
  }
}

extension LinkedCatalog {
  /// Whether there is a page on which entries of a collection are compared: where its schema says so, and there are two.
  func isComparable(_ collection: String) -> Bool {
    configuration.schema(collection)?.isComparable == true && (collections[collection]?.count ?? 0) > 1
  }

  /// In the order of the collections.
  var comparableCollections: [CollectionSchema] { configuration.schemas.filter { isComparable($0.name) } }
}
