/// How the values of entries move where fields of a schema come, go or change places.
struct RecordChange: Sendable {
  /// For each field where its value was; nothing for a new one.
  private let sources: [Int?]
  /// Keys that mean something else than before: only entries without them can keep their values.
  private let keys: Set<String>

  /// - Returns: nothing where a field that both have is read differently, or an entry without a new one would have a
  ///   fault.
  init?(from old: [Field], to new: [Field]) {
    let sources = new.map { field in old.firstIndex { $0.name == field.name } }
    let isKept = zip(new, sources).allSatisfy { field, source in
      source.map { field.reads(like: old[$0]) } ?? (!field.isRequired && !field.isRecommended)
    }
    // What is a part of what is told by the names of all fields.
    guard isKept, !(old + new).contains(where: \.hasTotals) else { return nil }
    self.sources = sources
    let gone = old.filter { field in !new.contains { $0.name == field.name } }
    let added = zip(new, sources).filter { $0.1 == nil }.map(\.0)
    keys = Set((gone + added).flatMap { [$0.name] + $0.formerNames })
  }

  /// The entry as it would be read, where no fault was found in it before.
  func applied(to entry: Entry) -> Entry? {
    entry.hasKey(in: keys) ? nil : entry.with(sources.map { $0.flatMap { entry.values[$0] } })
  }
}
