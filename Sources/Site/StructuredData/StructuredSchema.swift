import Catalog

/// Which properties of schema.org the fields of a collection are, worked out once for all its entries.
struct StructuredSchema: Sendable {
  let types: [String]
  /// In the order of the schema.
  let properties: [Property]
  /// The values of these fields, and of no others, say where the thing itself is on the web.
  let addressField: Int?

  /// A property, with the fields that it is made from.
  struct Property: Sendable {
    let name: String
    let sources: [Source]
    /// Whether its values stand in a list.
    var isList: Bool { sources.count > 1 || sources.contains { $0.isMany } }
  }

  /// A field that says something of the entry.
  struct Source: Sendable {
    let field: Field
    /// Its place in the record; within a group that has no property, that of the group comes first.
    let path: [Int]
    let isMany: Bool
    let type: String?
    /// Of the items of a group.
    let properties: [Property]
  }

  init?(_ schema: CollectionSchema) {
    if schema.schemaOrgTypes.isEmpty { return nil }
    types = schema.schemaOrgTypes
    properties = StructuredSchema.properties(schema.fields)
    addressField = schema.fields.firstIndex { $0.schemaOrg?.name == "url" }
  }

  private static func properties(_ fields: [Field]) -> [Property] {
    let sources = sources(fields)
    let names = sources.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return names.map { name in Property(name: name, sources: sources.filter { $0.name == name }.map(\.source)) }
  }

  private static func sources(_ fields: [Field]) -> [(name: String, source: Source)] {
    fields.enumerated().flatMap { index, field -> [(name: String, source: Source)] in
      var inner: [Field] = []
      if case .group(let fields) = field.type { inner = fields }
      guard let property = field.schemaOrg else {
        return sources(inner).map { name, source in
          let source = Source(
            field: source.field, path: [index] + source.path, isMany: source.isMany || field.isMany, type: source.type,
            properties: source.properties)
          return (name, source)
        }
      }
      let source = Source(
        field: field, path: [index], isMany: field.isMany, type: property.type, properties: properties(inner))
      return [(property.name, source)]
    }
  }

  /// Things that are not made by anybody: no dates, languages and topics of works.
  var isWork: Bool { StructuredSchema.otherThanWorks.isDisjoint(with: types) }

  private static let otherThanWorks: Set = [
    "Organization", "EducationalOrganization", "GovernmentOrganization", "NGO", "School", "Person",
    "Place", "Event", "EducationEvent", "CourseInstance", "Product", "Service",
  ]
}
