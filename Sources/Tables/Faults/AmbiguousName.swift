package import Diagnostics

struct AmbiguousName: Fault {
  enum Place {
    case table
    case column(of: String)
    /// A column of the comma-separated values of a collection.
    case exported(collection: String)
    /// SQLite keeps the name for itself.
    case reserved
  }

  let name: String
  let place: Place

  static let rule = Rule(
    "ambiguous-name",
    summary: "Each table of the reports' database, and each column of a table, has a name of its own.",
    why: "Tables are named after collections, vocabularies and fields with many values, columns after fields. Two of "
      + "one name could not be told apart in a query or in the open data.",
    wrong: "fields:\n  slug: { type: text }", right: "fields:\n  short_name: { type: text }")

  var message: String {
    switch place {
    case .table: "two tables would be called \"\(name)\""
    case .column(let table): "two columns of the table \(table) would be called \"\(name)\""
    case .exported(let collection): "two columns of \(collection).csv would be called \"\(name)\""
    case .reserved: "no table can be called \"\(name)\""
    }
  }

  var help: String? {
    switch place {
    case .table: "tables are named <collection>_<field>, with underscores for hyphens; rename one of the two"
    case .column, .exported: "rename the field; fields of a group are called <group>_<field> here"
    case .reserved: "rename the collection or vocabulary"
    }
  }
}

/// The rules of this module, for `explain` and the handbook.
package let tableRules: [Rule] = [AmbiguousName.rule]
