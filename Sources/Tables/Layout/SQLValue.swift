/// One value of a table.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  /// A number of people that is not published: fewer than so many.
  case hidden(below: Int)

  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
}
