extension Field {
  /// Whether it holds one whole number, which others may be parts or shares of.
  private var canBeTotal: Bool {
    switch type {
    case .count, .integer: !isMany
    default: false
    }
  }

  /// The fields that this one may name as its total: those beside it, then those at the top of the entry.
  func possibleTotals(beside fields: [Field], of entry: [Field]) -> [Field] {
    (fields + entry).filter { $0.canBeTotal && $0 !== self }
  }

  /// The field that holds the total, if this one names it.
  func total(beside fields: [Field], of entry: [Field]) -> Field? {
    guard let name = totalName?.text else { return nil }
    return possibleTotals(beside: fields, of: entry).first { $0.name == name }
  }

  /// Whether it, or a field of its group, names a total.
  var hasTotals: Bool {
    if case .group(let fields) = type { return fields.contains(where: \.hasTotals) }
    return totalName != nil
  }
}
