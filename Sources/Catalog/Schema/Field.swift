package import Diagnostics

/// A declared piece of front matter: what validation, forms, pages, facets and columns are made from.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class Field: Sendable {
  /// The key in front matter, in snake case.
  package let name: String
  package let type: FieldType
  package let label: String
  /// Where it is declared.
  package let place: SourceRange
  private let attributes: Attributes

  package init(
    name: String, type: FieldType, label: String, attributes: Attributes = Attributes(),
    place: SourceRange = .fileStart
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.attributes = attributes
    self.place = place
  }

  /// The same field, with other words.
  package func documented(label: String, help: String?) -> Field {
    var attributes = attributes
    attributes.help = help
    return Field(name: name, type: type, label: label, attributes: attributes, place: place)
  }

  /// What a declaration may say beyond name, type and label.
  package struct Attributes: Sendable, Equatable {
    package var help: String?
    package var example: String?
    package var isRequired = false
    package var isRecommended = false
    package var isMany = false
    package var itemCount: ClosedRange<Int>?
    package var minimum: Double?
    package var maximum: Double?
    package var maximumLength: Int?
    package var pattern: Pattern?
    package var isUnique = false
    package var isFacet = false
    package var inverse: String?
    package var formerNames: [String] = []
    package var deprecation: String?
    /// The names of the vocabulary or of the collections that the type names, as they are written.
    var targets: [YAMLScalar] = []
    /// The only values of a text, where the program gives them a meaning.
    package var choices: [String] = []
    /// What the value says of the thing that it belongs to, and where the role is written.
    package var role: Role?
    var roleScalar: YAMLScalar?
    /// Whether the entry's page says so where there is none.
    package var isToldIfNone = false
    package var schemaOrg: SchemaOrgProperty?
    /// The names of the fields that hold the totals, as `of` and `part_of` write them.
    var shareOf: YAMLScalar?
    var partOf: YAMLScalar?

    package init() {}
  }

  /// Those that decide how a value is read, without words for people and what is done with a value that has been read.
  /// What is not named here counts.
  var readingAttributes: Attributes {
    var attributes = attributes
    (attributes.help, attributes.example, attributes.inverse) = (nil, nil, nil)
    (attributes.isUnique, attributes.isFacet, attributes.isToldIfNone) = (false, false, false)
    (attributes.role, attributes.roleScalar, attributes.schemaOrg) = (nil, nil, nil)
    (attributes.targets, attributes.shareOf, attributes.partOf) = ([], nil, nil)
    return attributes
  }

  package var help: String? { attributes.help }
  package var example: String? { attributes.example }
  package var isRequired: Bool { attributes.isRequired }
  /// Its absence is a warning.
  package var isRecommended: Bool { attributes.isRecommended }
  package var isMany: Bool { attributes.isMany }
  /// How many values a field with many may have.
  package var itemCount: ClosedRange<Int>? { attributes.itemCount }
  /// The most values it may have, where there is a bound.
  package var mostItems: Int? {
    itemCount.flatMap { $0.upperBound == ItemCount.unbounded ? nil : $0.upperBound }
  }
  /// The least and the greatest value of a number.
  package var minimum: Double? { attributes.minimum }
  package var maximum: Double? { attributes.maximum }
  /// The least and the greatest number that a value may be, by declaration or by type.
  package var valueBounds: (least: Double?, most: Double?) {
    switch type {
    case .percent: (max(0, minimum ?? 0), min(100, maximum ?? 100))
    case .money, .count: (max(0, minimum ?? 0), maximum)
    default: (minimum, maximum)
    }
  }
  /// In characters.
  package var maximumLength: Int? { attributes.maximumLength }
  package var pattern: Pattern? { attributes.pattern }
  /// No two entries of the collection have the same value.
  package var isUnique: Bool { attributes.isUnique }
  package var isFacet: Bool { attributes.isFacet }
  /// What it says of the entry, or of the item of a group, that it stands in.
  package var role: Role? { attributes.role }
  var roleScalar: YAMLScalar? { attributes.roleScalar }
  /// Whether the entry's page says so where there is none.
  package var isToldIfNone: Bool { attributes.isToldIfNone }
  /// What search engines and other repositories are told of its values.
  package var schemaOrg: SchemaOrgProperty? { attributes.schemaOrg }
  /// How the entry that is referred to names the entries that refer to it.
  package var inverse: String? { attributes.inverse }
  /// Former names, still understood and reported.
  package var formerNames: [String] { attributes.formerNames }
  /// Why the field is no longer to be used.
  package var deprecation: String? { attributes.deprecation }
  /// The only values of a text, where the program gives them a meaning.
  package var choices: [String] { attributes.choices }
  /// The field with the number of people that this percentage is a share of.
  package var shareOf: String? { attributes.shareOf?.text }
  /// The field with the number of people that those counted here are among.
  package var partOf: String? { attributes.partOf?.text }
  var targets: [YAMLScalar] { attributes.targets }
  /// Either of the two, with its place.
  var totalName: YAMLScalar? { attributes.shareOf ?? attributes.partOf }

  var isText: Bool {
    switch type {
    case .text, .markdown: true
    default: false
    }
  }

  /// Whether it is a group with a field of this name.
  func hasInGroup(_ name: String) -> Bool {
    if case .group(let fields) = type { return fields.contains { $0.name == name } }
    return false
  }

  /// How a group is written, for whoever wrote something else in its place; nothing for other types.
  var exampleOfGroup: String? {
    guard case .group(let fields) = type, let first = fields.first(where: \.isRequired) ?? fields.first else {
      return nil
    }
    return "write \(name): alone on its line, and below it   \(isMany ? "- " : "")\(first.name): and its value"
  }

  /// Shown among an entry's key facts rather than as a text of its own.
  package var isShort: Bool {
    switch type {
    case .markdown, .group: false
    case .text: maximumLength.map { $0 <= 160 } ?? (pattern != nil)
    case .standard: !isMany
    default: true
    }
  }
}
