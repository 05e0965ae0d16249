package import Diagnostics

/// Sees to it that tables and columns can be told apart by their names, as SQLite compares them: without regard to
/// case.
struct TableNames {
  struct Clash: Sendable {
    let fault: AmbiguousName
    /// Below the root of the content; nothing where the clash is with a table of the program's own.
    let file: String?
    let range: SourceRange
  }

  /// Those of which a database can be made.
  private(set) var tables: [TableDefinition] = []
  private(set) var clashes: [Clash] = []
  private var taken: Set<String> = []

  init(_ tables: [TableDefinition]) {
    for table in tables { add(table) }
    for table in self.tables { checkExport(of: table) }
  }

  private mutating func add(_ table: TableDefinition) {
    let name = table.name.lowercased()
    if name.hasPrefix("sqlite_") { return report(table.name, .reserved, table, table.place) }
    guard taken.insert(name).inserted else { return report(table.name, .table, table, table.place) }
    let before = clashes.count
    check(table.columns.map { ($0.name, $0.place) }, .column(of: table.name), table)
    if clashes.count == before { tables.append(table) }
  }

  /// The columns of a file of comma-separated values have the fields with many values among them.
  private mutating func checkExport(of table: TableDefinition) {
    guard case .collection(let collection) = table.source else { return }
    let lists = tables.filter { $0.collection == collection && $0.hasOneValueARow }
    let names = table.columns.map { ($0.name, $0.place) } + lists.map { ($0.listName(in: table), $0.place) }
    check([(CollectionExport.addressColumn, nil)] + names, .exported(collection: collection), table)
  }

  private mutating func check(
    _ names: [(String, SourceRange?)], _ place: AmbiguousName.Place, _ table: TableDefinition
  ) {
    var seen: Set<String> = []
    for (name, range) in names where !seen.insert(name.lowercased()).inserted { report(name, place, table, range) }
  }

  private mutating func report(
    _ name: String, _ place: AmbiguousName.Place, _ table: TableDefinition, _ range: SourceRange?
  ) {
    let fault = AmbiguousName(name: name, place: place)
    clashes.append(Clash(fault: fault, file: table.settings, range: range ?? .fileStart))
  }
}

extension TableDefinition {
  /// The name of the field in which a list of single values is, with those of the groups around it.
  func listName(in table: TableDefinition) -> String { String(name.dropFirst(table.name.count + 1)) }

  /// The file that declares it.
  fileprivate var settings: String? {
    switch source {
    case .vocabulary(let name), .grades(let name): "vocabularies/\(name).yml"
    default: collection.map { "\($0)/_collection.yml" }
    }
  }
}

extension TableLayout {
  /// Names that stand for two things.
  ///
  /// - Parameter root: the folder of the content.
  package func diagnostics(root: String) -> [Diagnostic] {
    clashes.map { clash in
      let file = [root, clash.file ?? "site.yml"].filter { !$0.isEmpty }.joined(separator: "/")
      return Diagnostic(clash.fault, file: file, range: clash.range)
    }
  }
}
