/// The type of a declared field.
package indirect enum FieldType: Sendable {
  case text, markdown, url, email, date, integer, number, percent, money, count, boolean, standard, file
  /// A term of the named vocabulary.
  case term(vocabulary: String)
  /// An entry of one of the named collections.
  case reference(to: [String])
  case group([Field])

  /// As a schema spells it.
  package var name: String {
    switch self {
    case .text: "text"
    case .markdown: "markdown"
    case .url: "url"
    case .email: "email"
    case .date: "date"
    case .integer: "integer"
    case .number: "number"
    case .percent: "percent"
    case .money: "money"
    case .count: "count"
    case .boolean: "boolean"
    case .standard: "standard"
    case .file: "file"
    case .term: "term"
    case .reference: "reference"
    case .group: "group"
    }
  }

  var isGroup: Bool { if case .group = self { true } else { false } }

  /// Types whose name says all.
  static let plain: [FieldType] = [
    .text, .markdown, .url, .email, .date, .integer, .number, .percent, .money, .count, .boolean, .standard, .file,
  ]
  package static let names = plain.map(\.name) + ["term", "reference", "group"]
}
