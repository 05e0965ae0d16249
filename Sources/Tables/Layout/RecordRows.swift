import Catalog

/// The rows of records: the values of an entry, or of a group in one.
enum RecordRows {
  /// The values of the fields with one value each, in the order of the columns.
  static func columns(_ record: Record, _ fields: [Field]) -> [SQLValue] {
    zip(record, fields).flatMap { value, field -> [SQLValue] in
      if field.isMany { return [] }
      guard case .group(let inner) = field.type else { return [value.map { plain($0, field) } ?? .null] }
      guard case .group(let values)? = value else { return columns(Record(repeating: nil, count: inner.count), inner) }
      return columns(values, inner)
    }
  }

  /// - Parameter levels: the ways from the record to the field of the table, through fields with many.
  static func rows(
    _ record: Record, _ fields: [Field], _ levels: ArraySlice<[Int]>, keys: [SQLValue]
  ) -> [[SQLValue]] {
    guard let way = levels.first, let (value, field) = follow(way[...], record, fields) else { return [] }
    let isLast = levels.count == 1
    return (value?.each ?? []).enumerated().flatMap { index, item -> [[SQLValue]] in
      let keys = keys + [.integer(index + 1)]
      guard case .group(let values) = item, case .group(let inner) = field.type else {
        return isLast ? [keys + [plain(item, field)]] : []
      }
      return isLast ? [keys + columns(values, inner)] : rows(values, inner, levels.dropFirst(), keys: keys)
    }
  }

  private static func follow(_ way: ArraySlice<Int>, _ record: Record, _ fields: [Field]) -> (FieldValue?, Field)? {
    guard let index = way.first else { return nil }
    if way.count == 1 { return (record[index], fields[index]) }
    guard case .group(let values)? = record[index], case .group(let inner) = fields[index].type else { return nil }
    return follow(way.dropFirst(), values, inner)
  }

  static func plain(_ value: FieldValue, _ field: Field) -> SQLValue {
    switch value {
    case .text(let text), .url(let text), .email(let text), .term(let text), .file(let text): .text(text)
    case .markdown(_, let source): .text(source)
    case .date(let date): .text(date.description)
    case .integer(let number), .count(.exactly(let number)): .integer(number)
    case .count(.fewerThan(let bound)): .hidden(below: bound)
    case .number(let number), .percent(let number), .money(let number): .real(number)
    case .boolean(let flag): .integer(flag ? 1 : 0)
    case .reference(let reference):
      .text(field.isToOneCollection ? reference.target.slug : reference.target.description)
    case .standard(let standard): .text(standard.identifier)
    case .group, .list: .null
    }
  }
}

extension Field {
  fileprivate var isToOneCollection: Bool {
    if case .reference(let collections) = type { return collections.count == 1 }
    return false
  }
}
