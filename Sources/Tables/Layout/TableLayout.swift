package import Catalog

/// All tables of a catalog, as its schemas and vocabularies ask for them.
package struct TableLayout: Sendable {
  package let tables: [TableDefinition]
  let clashes: [TableNames.Clash]
  private let indices: [String: Int]

  package init(_ configuration: Configuration) {
    let collections = configuration.schemas.flatMap { CollectionTables(schema: $0).tables }
    let vocabularies = configuration.vocabularies.values.sorted { $0.name < $1.name }.flatMap(TableLayout.vocabulary)
    let names = TableNames(TableLayout.shared + collections + vocabularies)
    tables = names.tables.filter { $0.isOfContent } + names.tables.filter { !$0.isOfContent }
    clashes = names.clashes
    indices = Dictionary(tables.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func table(_ name: String) -> TableDefinition? { indices[name].map { tables[$0] } }

  /// The table of a collection's entries.
  package func table(ofCollection name: String) -> TableDefinition? { table(TableLayout.name(name)) }

  /// `practice-links` → `practice_links`.
  static func name(_ name: String) -> String { name.replacing("-", with: "_") }

  private static func vocabulary(_ vocabulary: Vocabulary) -> [TableDefinition] {
    let name = name(vocabulary.name)
    let terms = TableDefinition(
      name: name,
      columns: [
        ColumnDefinition("slug", .text, .term(vocabulary: vocabulary.name)), ColumnDefinition("label"),
        ColumnDefinition("description"), ColumnDefinition("position", .integer),
        ColumnDefinition("broader", .text, .term(vocabulary: vocabulary.name)),
      ], source: .vocabulary(vocabulary.name))
    guard vocabulary.terms.contains(where: { !$0.grades.isEmpty }) else { return [terms] }
    let grades = TableDefinition(
      name: "\(name)_grades",
      columns: [
        ColumnDefinition("term", .text, .term(vocabulary: vocabulary.name)), ColumnDefinition("position", .integer),
        ColumnDefinition("value"),
      ], source: .grades(vocabulary: vocabulary.name))
    return [terms, grades]
  }

  private static let shared = [
    TableDefinition(
      name: "entries",
      columns: [
        ColumnDefinition("collection"), ColumnDefinition("slug"), ColumnDefinition("title"),
        ColumnDefinition("summary"), ColumnDefinition("published", .text, .date),
        ColumnDefinition("updated", .text, .date), ColumnDefinition("reviewed", .text, .date),
      ], source: .entries),
    TableDefinition(
      name: "links",
      columns: [
        ColumnDefinition("from_collection"), ColumnDefinition("from_slug"), ColumnDefinition("field"),
        ColumnDefinition("to_collection"), ColumnDefinition("to_slug"),
      ], source: .links),
    TableDefinition(
      name: "frameworks", columns: [ColumnDefinition("slug"), ColumnDefinition("label")], source: .frameworks),
    TableDefinition(
      name: "standards",
      columns: [
        ColumnDefinition("framework"), ColumnDefinition("identifier"), ColumnDefinition("level"),
        ColumnDefinition("concept"),
      ], source: .standards),
    TableDefinition(name: "site", columns: [ColumnDefinition("key"), ColumnDefinition("value")], source: .site),
  ]
}
