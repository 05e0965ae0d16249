/// The totals of people in one entry, with what its schema says is a part or a share of them.
package struct Totals: Sendable {
  /// In no particular order.
  package var breakdowns: [Breakdown] = []
  package var shares: [Share] = []

  package var isEmpty: Bool { breakdowns.isEmpty && shares.isEmpty }
}

/// A total with its parts; of a hidden total nothing can be said.
package struct Breakdown: Sendable {
  package let total: Written<Int>
  /// At least one.
  package let parts: [Written<Count>]
}

/// A percentage with the total that it is a share of.
package struct Share: Sendable {
  package let percent: Written<Double>
  package let total: Written<Int>
}

/// A value as it stands in front matter.
package struct Written<Value: Sendable>: Sendable {
  package let field: String
  package let value: Value
  package let scalar: YAMLScalar
}
