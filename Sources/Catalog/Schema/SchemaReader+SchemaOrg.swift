import Diagnostics

/// `schema_org`, by which a collection or a field says what it is to search engines and other repositories.
extension SchemaReader {
  /// The types of the entries of a collection.
  static func types(_ settings: inout SettingsReader) -> [String] {
    settings.texts("schema_org").compactMap { scalar in
      if SchemaOrgProperty.isType(scalar.text) { return scalar.text }
      let fault = WrongType(
        field: "schema_org", expected: "a type of schema.org such as Course", found: "\"\(scalar.text)\"")
      settings.report(fault, .scalar(scalar))
      return nil
    }
  }

  /// `provider`, or with a type `{ author: Person }`.
  func schemaOrg(_ type: FieldType?, _ settings: inout SettingsReader) -> SchemaOrgProperty? {
    guard let node = settings.node("schema_org"), let type else { return nil }
    if let property = property(node), property.type != nil || !type.isGroup { return property }
    let expected =
      type.isGroup
      ? "a property of schema.org with the type of an item, such as { hasCourseInstance: CourseInstance }"
      : "a property of schema.org such as provider, or one with a type such as { author: Person }"
    let found = node.scalars.first.map { "\"\($0.text)\"" } ?? node.kindName
    settings.report(WrongType(field: "schema_org", expected: expected, found: found), node)
    return nil
  }

  private func property(_ node: YAMLNode) -> SchemaOrgProperty? {
    switch node {
    case .scalar(let scalar):
      return SchemaOrgProperty.isProperty(scalar.text) ? SchemaOrgProperty(name: scalar.text, type: nil) : nil
    case .mapping(let pairs, _):
      guard pairs.count == 1, case .scalar(let type) = pairs[0].value, SchemaOrgProperty.isType(type.text),
        SchemaOrgProperty.isProperty(pairs[0].key.text)
      else { return nil }
      return SchemaOrgProperty(name: pairs[0].key.text, type: type.text)
    default: return nil
    }
  }
}
