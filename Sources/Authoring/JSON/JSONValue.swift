import Diagnostics

/// A piece of JSON whose members stay in the order in which they were written.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: JSONValue

    package init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package static func number(whereWhole number: Double) -> JSONValue {
    number == number.rounded() && abs(number) < 1e15 ? .integer(Int(number)) : .number(number)
  }

  package static func texts(_ texts: some Sequence<String>) -> JSONValue { .list(texts.map { .text($0) }) }

  /// The value of a member.
  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The names of the members.
  package var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  /// This object with the members of another after its own; of two of one name, the other's counts.
  package func merging(_ other: JSONValue) -> JSONValue {
    guard case .object(let members) = self, case .object(let others) = other else { return other }
    return .object(members.filter { other[$0.name] == nil } + others)
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  /// A member without a value is left out.
  package init(dictionaryLiteral elements: (String, JSONValue?)...) {
    self = .object(elements.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }
}

extension JSONValue {
  /// With two spaces for each level; what fits on a line stands on one.
  package var text: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    let line = compact
    if line.count + indent.count <= 100 { return line }
    let inner = indent + "  "
    switch self {
    case .list(let values):
      return "[\n\(values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n"))\n\(indent)]"
    case .object(let members):
      let lines = members.map { "\(inner)\(JSONValue.quoted($0.name)): \($0.value.text(indent: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    default: return line
    }
  }

  /// All on one line.
  package var compact: String {
    switch self {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number): return String(number)
    case .text(let text): return JSONValue.quoted(text)
    case .list(let values): return "[\(values.map(\.compact).joined(separator: ", "))]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      return "{ \(members.map { "\(JSONValue.quoted($0.name)): \($0.value.compact)" }.joined(separator: ", ")) }"
    }
  }

  private static func quoted(_ text: String) -> String { jsonString(text, isInPage: false) }
}
