import Tables
import TestSupport

extension MemorySite {
  func database() async throws -> CatalogDatabase { try CatalogDatabase(await linked()) }

  func rows(_ sql: String) async throws -> [[QueryValue]] { try await database().run(sql).get().rows }
}

extension CatalogDatabase {
  func rows(_ sql: String) throws -> [[QueryValue]] { try run(sql).get().rows }

  /// The only value of the only row.
  func value(_ sql: String) -> QueryValue? { (try? run(sql).get())?.rows.first?.first }

  func failure(_ sql: String, limits: QueryLimits = .page) -> QueryFailure? {
    if case .failure(let failure) = run(sql, limits: limits) { failure } else { nil }
  }

  /// All that is in it.
  func dump() throws -> [String] {
    try layout.tables.flatMap { table in try rows("SELECT * FROM \"\(table.name)\"").map { "\(table.name) \($0)" } }
  }
}
