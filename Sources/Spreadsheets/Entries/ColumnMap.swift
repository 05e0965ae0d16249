package import Catalog
package import Diagnostics

/// What each column of a spreadsheet is for.
package struct ColumnMap: Sendable {
  enum Target: Sendable {
    case slug
    /// The Markdown text of the entry.
    case body
    /// A field by its name, or one within groups by the names of these and its own.
    case field([String])
    case nothing

    var name: String {
      switch self {
      case .slug: "slug"
      case .body: "body"
      case .field(let path): path.joined(separator: ".")
      case .nothing: ""
      }
    }
  }

  /// In the order of the columns.
  let targets: [Target]

  /// - Parameter chosen: names of fields by heading, as the command was given them; `-` for none.
  package static func make(
    _ sheet: Sheet, _ schema: CollectionSchema, chosen: [(heading: String, field: String)]
  ) -> (ColumnMap, [Diagnostic]) {
    let names = ColumnNames(schema)
    var diagnostics: [Diagnostic] = []
    var taken: Set<String> = []
    let targets = sheet.header.enumerated().map { column, heading -> Target in
      let place = Sheet.place(row: 1, column: column)
      let choice = chosen.first { ColumnNames.folded($0.heading) == ColumnNames.folded(heading) }
      guard let target = names.target(choice?.field ?? heading) else {
        let fault = UnmatchedColumn(heading: heading, collection: schema.name, suggestion: names.nearest(to: heading))
        diagnostics.append(Diagnostic(fault, file: sheet.file, range: place))
        return .nothing
      }
      guard target.name.isEmpty || taken.insert(target.name).inserted else {
        let fault = RepeatedColumn(heading: heading, field: target.name)
        diagnostics.append(Diagnostic(fault, file: sheet.file, range: place))
        return .nothing
      }
      return target
    }
    return (ColumnMap(targets: targets), diagnostics)
  }

  /// What is wrong with a choice, for a person who made it; nothing when it is good.
  package static func fault(
    of choice: (heading: String, field: String), _ sheet: Sheet, _ schema: CollectionSchema
  ) -> String? {
    let names = ColumnNames(schema)
    if !sheet.header.contains(where: { ColumnNames.folded($0) == ColumnNames.folded(choice.heading) }) {
      let near = nearestMatch(to: choice.heading, among: sheet.header)
      return "there is no column '\(choice.heading)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }
    if names.target(choice.field) != nil { return nil }
    let near = names.nearest(to: choice.field).map { "; did you mean '\($0)'?" } ?? ""
    return "\(schema.name) has no field '\(choice.field)'\(near)"
  }
}

/// The names by which headings call the fields of a collection.
private struct ColumnNames {
  private var targets: [String: ColumnMap.Target] = [:]

  init(_ schema: CollectionSchema) {
    let fields = CommonFields.declarations + schema.fields
    add(fields, path: []) { [$0.name] }
    add(fields, path: []) { [$0.name, $0.label] }
    let others: [(String, ColumnMap.Target)] = [
      ("slug", .slug), ("body", .body), ("-", .nothing), ("", .nothing),
      // What open data has besides fields.
      ("address", .nothing),
    ]
    for (name, target) in others where targets[name] == nil { targets[name] = target }
  }

  private mutating func add(
    _ fields: [Field], path: [String], prefixes: [String] = [""], names: (Field) -> [String]
  ) {
    for field in fields {
      let keys = prefixes.flatMap { prefix in names(field).map { prefix + $0 } }
      if case .group(let inner) = field.type {
        add(inner, path: path + [field.name], prefixes: keys.map { $0 + " " }, names: names)
        continue
      }
      for key in keys.map(ColumnNames.folded) where targets[key] == nil { targets[key] = .field(path + [field.name]) }
    }
  }

  func target(_ name: String) -> ColumnMap.Target? { name == "-" ? .nothing : targets[ColumnNames.folded(name)] }

  func nearest(to name: String) -> String? {
    nearestMatch(to: ColumnNames.folded(name), among: targets.keys.filter { $0.count > 1 }).flatMap {
      targets[$0]?.name
    }
  }

  /// Case, and what stands between words, make no difference.
  static func folded(_ name: String) -> String {
    name.lowercased().split { " ._-\n\t\u{A0}".contains($0) }.joined(separator: " ")
  }
}
