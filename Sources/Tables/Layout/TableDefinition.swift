import Diagnostics

/// A table of the reports' database, and of the open data.
package struct TableDefinition: Sendable {
  /// In snake case.
  package let name: String
  package let columns: [ColumnDefinition]
  let source: Source
  /// Of the field that it is made for, in its schema.
  var place: SourceRange?

  /// Whether it is declared by the content, not by the program.
  var isOfContent: Bool {
    switch source {
    case .entries, .links, .frameworks, .standards, .site: false
    default: true
    }
  }

  /// Where its rows come from.
  enum Source: Sendable {
    case entries
    case links
    case collection(String)
    /// A common field with many values, of one collection.
    case commonValues(collection: String, CommonList)
    /// A declared field with many values.
    case declaredValues(collection: String, RecordPath)
    case vocabulary(String)
    case grades(vocabulary: String)
    case frameworks
    case standards
    case site
  }

  enum CommonList: String, CaseIterable, Sendable {
    case tags
    case gradeBands = "grade_bands"
    case related
  }

  package func column(_ name: String) -> ColumnDefinition? { columns.first { $0.name == name } }
}

package struct ColumnDefinition: Sendable {
  package let name: String
  package let storage: Storage
  package let meaning: Meaning
  /// What people call it.
  package let label: String
  package let help: String?
  /// Of its field, in the schema.
  let place: SourceRange?

  package enum Storage: String, Sendable { case text = "TEXT", integer = "INTEGER", real = "REAL" }

  /// What a value stands for, and so how it is shown.
  package enum Meaning: Hashable, Sendable {
    case plain
    /// A number that names something, such as a year, and is written without separators.
    case name
    /// The slug of an entry of a collection; the table has a row for each.
    case slug(of: String)
    /// A slug, or `collection/slug` where there are several.
    case reference(to: [String])
    case term(vocabulary: String)
    case date
    case boolean
    case count
    case percent
    case money
    case url
  }

  init(
    _ name: String, _ storage: Storage = .text, _ meaning: Meaning = .plain, label: String? = nil, help: String? = nil,
    place: SourceRange? = nil
  ) {
    self.name = name
    self.storage = storage
    self.meaning = meaning
    self.label = label ?? ColumnDefinition.label(from: name)
    self.help = help
    self.place = place
  }

  /// `from_slug` → `From slug`.
  private static func label(from name: String) -> String {
    let words = name.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// The way from an entry's values to a field with many: through groups with one value to the field, and from each of
/// its items on.
struct RecordPath: Hashable, Sendable {
  /// For each field with many on the way, the last of which is the table's own: the indices of the fields that lead
  /// to it in its record.
  var levels: [[Int]]
}
