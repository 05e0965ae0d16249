import Catalog
import GRDB

/// SQLite's functions of dates, for which "now" is the day that the build takes for today, and the time of the place
/// is UTC.
struct FixedClock: Sendable {
  let asOf: CalendarDate

  private static let names = ["date", "time", "datetime", "julianday", "unixepoch", "strftime", "timediff"]

  func install(in database: Database) throws {
    let calculator = try DatabaseQueue()
    for name in FixedClock.names {
      database.add(
        function: DatabaseFunction(name, pure: true) { values in
          try calculator.read { try value(name, values, $0) }
        })
    }
    for (name, text) in [
      ("current_date", "\(asOf)"), ("current_time", "00:00:00"), ("current_timestamp", "\(asOf) 00:00:00"),
    ] {
      database.add(function: DatabaseFunction(name, argumentCount: 0, pure: true) { _ in text })
    }
  }

  private func value(_ name: String, _ values: [DatabaseValue], _ database: Database) throws -> DatabaseValue {
    var values = values.compactMap { value -> DatabaseValue? in
      switch String.fromDatabaseValue(value)?.lowercased() {
      case "now": asOf.description.databaseValue
      case "localtime", "utc": nil
      default: value
      }
    }
    // Without a time, SQLite takes now.
    if values.count == (name == "strftime" ? 1 : 0) { values.append(asOf.description.databaseValue) }
    let gaps = Array(repeating: "?", count: values.count).joined(separator: ", ")
    return try DatabaseValue.fetchOne(
      database, sql: "SELECT \(name)(\(gaps))", arguments: StatementArguments(values)) ?? .null
  }
}
