package import Catalog
import GRDB
import Synchronization

/// The catalog as an SQLite database, to be read only. A table is filled when a query first asks for it.
package final class CatalogDatabase: Sendable {
  package let layout: TableLayout
  private let rows: TableRows
  private let compiler: QueryCompiler
  private let queue: DatabaseQueue
  private let filled = Mutex<[String: [HiddenCell]]>([:])

  /// - Throws: when SQLite cannot make a database in memory.
  package init(_ catalog: LinkedCatalog) throws {
    layout = TableLayout(catalog.configuration)
    rows = TableRows(catalog)
    compiler = try QueryCompiler(layout)
    queue = try DatabaseQueue(configuration: CatalogDatabase.configuration(asOf: catalog.asOf))
    try queue.write { [layout] database in
      for table in layout.tables { try database.execute(sql: table.declaration) }
    }
  }

  private static func configuration(asOf: CalendarDate) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.prepareDatabase { database in
      QueryMemory.limit(database)
      try FixedClock(asOf: asOf).install(in: database)
    }
    return configuration
  }

  /// Runs one query.
  package func run(_ sql: String, limits: QueryLimits = .page) -> Result<QueryResult, QueryFailure> {
    compiler.columns(of: sql).flatMap { columns in
      queue.inDatabase { database in
        Result { () throws(QueryFailure) in
          let rows = try self.rows(of: sql, columns.count, limits, database)
          return QueryResult(columns: columns.map(column), rows: rows)
        }
      }
    }
  }

  private func column(_ column: QueryCompiler.Column) -> QueryResult.Column {
    let origin = column.origin.flatMap { layout.table($0.table)?.column($0.column) }
    return QueryResult.Column(name: column.name, origin: origin)
  }

  private func rows(
    of sql: String, _ width: Int, _ limits: QueryLimits, _ database: GRDB.Database
  ) throws(QueryFailure) -> [[QueryValue]] {
    do {
      let statement = try database.makeStatement(sql: sql)
      let hidden = try fill(tablesRead(by: statement), database).filter { $0.isRead(by: statement) }
      let run = QueryRun(width: width, limits: limits)
      let (rows, steps) = try run.rows(statement, database)
      if hidden.isEmpty { return rows }
      var result = PossibleResult(rows)
      try HiddenWorlds(hidden, steps: steps).forEach(in: database) {
        try result.compare(run.rows(statement, database).rows)
      }
      return try result.known()
    } catch let failure as QueryFailure {
      throw failure
    } catch {
      throw QueryRun.failure(error)
    }
  }

  private func tablesRead(by statement: GRDB.Statement) -> [TableDefinition] {
    let region = statement.databaseRegion
    return layout.tables.filter { region.isModified(byEventsOfKind: .insert(tableName: $0.name)) }
  }

  /// Fills what is not filled yet.
  ///
  /// - Returns: the hidden cells of all the tables.
  private func fill(_ tables: [TableDefinition], _ database: GRDB.Database) throws -> [HiddenCell] {
    try tables.flatMap { table in
      if let known = filled.withLock({ $0[table.name] }) { return known }
      let hidden = try TableWriter(table: table).write(rows.rows(of: table), to: database)
      filled.withLock { $0[table.name] = hidden }
      return hidden
    }
  }
}
