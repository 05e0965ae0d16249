import GRDB
import GRDBSQLite

/// One query being run, within its limits.
struct QueryRun {
  let width: Int
  let limits: QueryLimits

  /// - Returns: the rows, and how many steps they took.
  func rows(_ statement: Statement, _ database: Database) throws -> (rows: [[QueryValue]], steps: Int) {
    let watch = StepWatch(limits)
    let connection = database.sqliteConnection
    let length = sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Int32(clamping: limits.bytesOfValue))
    defer { sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, length) }
    return try withExtendedLifetime(watch) {
      watch.start(connection)
      defer { watch.stop(connection) }
      return (try rows(statement), watch.steps)
    }
  }

  private func rows(_ statement: Statement) throws -> [[QueryValue]] {
    var rows: [[QueryValue]] = []
    var bytes = 0
    let cursor = try Row.fetchCursor(statement)
    while let row = try cursor.next() {
      if rows.count == limits.rows { throw QueryFailure.tooManyRows(limit: limits.rows) }
      rows.append((0..<width).map { QueryValue(row[$0] as DatabaseValue) })
      bytes += rows[rows.count - 1].reduce(0) { $0 + $1.byteCount }
      if bytes > limits.bytes { throw QueryFailure.tooLong(limit: limits.bytes) }
    }
    return rows
  }

  static func failure(_ error: any Error) -> QueryFailure {
    guard let error = error as? DatabaseError else { return .invalid(message: "\(error)", offset: nil) }
    if error.resultCode == .SQLITE_INTERRUPT { return .tooManySteps }
    return .invalid(message: error.message ?? "\(error.resultCode)", offset: nil)
  }
}

/// Counts the steps of a query while it runs, and stops it.
private final class StepWatch {
  private static let stride = 1_000
  private let limits: QueryLimits
  private let end: ContinuousClock.Instant
  private(set) var steps = 0

  init(_ limits: QueryLimits) {
    self.limits = limits
    end = .now + .seconds(limits.seconds)
  }

  /// The watch has to live until it is stopped.
  func start(_ connection: SQLiteConnection?) {
    sqlite3_progress_handler(
      connection, Int32(StepWatch.stride),
      { watch in
        guard let watch else { return 1 }
        return Unmanaged<StepWatch>.fromOpaque(watch).takeUnretainedValue().isOver() ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func stop(_ connection: SQLiteConnection?) { sqlite3_progress_handler(connection, 0, nil, nil) }

  private func isOver() -> Bool {
    steps += StepWatch.stride
    return steps >= limits.steps || .now > end
  }
}

extension QueryValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }

  fileprivate var byteCount: Int {
    if case .text(let text) = self { text.utf8.count } else { 8 }
  }
}
