import ArgumentParser
import Catalog
import Diagnostics
import Publishing
import Tables

struct QueryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Ask the reports' database, made from the content, with SQL.",
    discussion: """
      There is a table for each collection and vocabulary (hyphens become underscores), and one for each field with \
      many values. Without a query, the tables and their columns are listed.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  @Argument(help: "One SELECT.")
  var sql: String?

  @Option(help: ArgumentHelp("The folder of the content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("How the result is printed: table, csv or json.", valueName: "format"))
  var format = Format.table

  @OptionGroup var day: DayOption

  func run() async throws {
    let (catalog, diagnostics) = try await withProgress("Reading \(content) …") {
      try await LinkedCatalog.read(content, asOf: try day.day())
    }
    if diagnostics.errorCount > 0 {
      Terminal.error("The content has errors; run 'clearinghouse check'. The answer is of what could be read.")
    }
    let database = try CatalogDatabase(catalog)
    guard let sql else { return Terminal.out(database.layout.listing) }
    switch database.run(sql, limits: .terminal) {
    case .success(let result): Terminal.out(printed(result))
    case .failure(let failure):
      Terminal.error("clearinghouse: \(failure.words)")
      throw ExitCode.validationFailure
    }
  }

  private func printed(_ result: QueryResult) -> String {
    switch format {
    case .table: result.table
    case .csv: result.csv
    case .json: result.json
    }
  }
}
