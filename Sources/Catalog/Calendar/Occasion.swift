/// Something with a date: an entry, or an item of one of its groups, by the fields whose role is to say when it starts
/// and ends.
package struct Occasion: Sendable {
  /// By its index in the catalog.
  package let entry: Int
  /// Nothing where the entry itself is what starts or ends.
  package let item: Item?
  /// The first day, or the day by which something is to be done.
  package let first: CalendarDate
  /// The last day; never before the first.
  package let last: CalendarDate
  /// The field that says when it ends, of something that has no start: a deadline.
  package let deadline: Field?
  package let place: String?
  package let isCancelled: Bool

  package struct Item: Sendable {
    package let field: Field
    package let record: Record
    package let fields: [Field]
  }
}

extension Occasion {
  /// What has a date in an entry, in the order of its fields. A pure function of its parameters.
  package static func all(of entry: Entry, at index: Int, _ schema: CollectionSchema) -> [Occasion] {
    guard schema.hasDates else { return [] }
    let own = Occasion(entry: index, item: nil, entry.values, schema.fields)
    return (own.map { [$0] } ?? []) + items(of: entry, at: index, schema)
  }

  private static func items(of entry: Entry, at index: Int, _ schema: CollectionSchema) -> [Occasion] {
    zip(entry.values, schema.fields).flatMap { value, field -> [Occasion] in
      guard case .group(let fields) = field.type else { return [] }
      return (value?.each ?? []).compactMap { item in
        guard case .group(let record) = item else { return nil }
        return Occasion(entry: index, item: Item(field: field, record: record, fields: fields), record, fields)
      }
    }
  }

  /// - Returns: nothing where no date is written.
  private init?(entry: Int, item: Item?, _ record: Record, _ fields: [Field]) {
    let (starts, ends) = (Occasion.dates(.starts, record, fields), Occasion.dates(.ends, record, fields))
    guard let first = starts.min() ?? ends.max() else { return nil }
    self.entry = entry
    self.item = item
    self.first = first
    last = max(first, ends.max() ?? starts.max() ?? first)
    deadline = starts.isEmpty ? zip(record, fields).first { $0 != nil && $1.role == .ends }?.1 : nil
    place =
      Occasion.values(.place, record, fields).lazy.compactMap { if case .text(let text) = $0 { text } else { nil } }
      .first
    isCancelled = Occasion.values(.cancelled, record, fields).contains {
      if case .boolean(true) = $0 { true } else { false }
    }
  }

  /// Whether a record ends before it starts.
  static func isReversed(_ record: Record, _ fields: [Field]) -> Bool {
    guard let first = dates(.starts, record, fields).min(), let last = dates(.ends, record, fields).max() else {
      return false
    }
    return last < first
  }

  private static func dates(_ role: Field.Role, _ record: Record, _ fields: [Field]) -> [CalendarDate] {
    values(role, record, fields).compactMap { if case .date(let date) = $0 { date } else { nil } }
  }

  private static func values(_ role: Field.Role, _ record: Record, _ fields: [Field]) -> [FieldValue] {
    zip(record, fields).filter { $1.role == role }.flatMap { $0.0?.each ?? [] }
  }
}

extension CollectionSchema {
  /// Whether its entries, or items of their groups, can start or end.
  package var hasDates: Bool { fields.contains(where: \.hasDates) }
}

extension Field {
  fileprivate var hasDates: Bool {
    if case .group(let fields) = type { return fields.contains(where: \.hasDates) }
    return role == .starts || role == .ends
  }
}

extension LinkedCatalog {
  /// What has a date among the listed entries, by its days, then in the order of listings.
  package func occasions() -> [Occasion] {
    let found = configuration.schemas.filter(\.hasDates).flatMap { schema in
      (collections[schema.name] ?? []).flatMap { Occasion.all(of: entries[$0], at: $0, schema) }
    }
    return found.enumerated().sorted { a, b in
      (a.element.first, a.element.last, a.offset) < (b.element.first, b.element.last, b.offset)
    }.map(\.element)
  }
}

extension Entry {
  /// A record that ends before it starts, by the field that says when it ends.
  package struct ReversedDays: Sendable {
    package let field: String
    /// The field of the group that the record is an item of; nothing for the entry itself.
    package let group: String?
    /// Counted from 0.
    package let item: Int
  }

  package func reversedDays(_ schema: CollectionSchema) -> [ReversedDays] {
    let own = ReversedDays.field(values, schema.fields).map { [ReversedDays(field: $0, group: nil, item: 0)] } ?? []
    return own
      + zip(values, schema.fields).flatMap { value, group -> [ReversedDays] in
        guard case .group(let fields) = group.type else { return [] }
        return (value?.each ?? []).enumerated().compactMap { number, item in
          guard case .group(let record) = item, let field = ReversedDays.field(record, fields) else { return nil }
          return ReversedDays(field: field, group: group.name, item: number)
        }
      }
  }
}

extension Entry.ReversedDays {
  fileprivate static func field(_ record: Record, _ fields: [Field]) -> String? {
    Occasion.isReversed(record, fields) ? fields.first { $0.role == .ends }?.name : nil
  }
}
