/// A folder of entries with one schema, as `_collection.yml` declares it.
///
/// A class only so that it is passed on by reference: nothing in it changes.
package final class CollectionSchema: Sendable {
  /// The folder's name.
  package let name: String
  package let label: String
  /// What one entry is called.
  package let singular: String
  package let description: String
  /// What an entry is in the words of schema.org; nothing where nobody has said.
  package let schemaOrgTypes: [String]
  package let order: SortOrder
  /// Whether readers can see entries of it side by side.
  package let isComparable: Bool
  /// In the order of the schema.
  package let fields: [Field]
  /// Whether a field is a part or a share of another.
  let hasTotals: Bool
  /// The fields by which its entries find partners, if it has such.
  package let exchange: ExchangeFields?
  private let indices: [String: Int]

  package struct SortOrder: Sendable, Equatable {
    /// A common or declared field.
    package let field: String
    package let isDescending: Bool
  }

  init(
    name: String, label: String, singular: String, description: String, schemaOrgTypes: [String], order: SortOrder,
    isComparable: Bool, fields: [Field]
  ) {
    self.name = name
    self.label = label
    self.singular = singular
    self.description = description
    self.schemaOrgTypes = schemaOrgTypes
    self.order = order
    self.isComparable = isComparable
    self.fields = fields
    hasTotals = fields.contains(where: \.hasTotals)
    exchange = ExchangeFields(fields)
    indices = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field in `fields`, and in the values of every entry.
  package func index(of field: String) -> Int? { indices[field] }
}
