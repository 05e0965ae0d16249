/// What a word stands in, and how much it says of the entry there.
enum SearchField: UInt8, CaseIterable, Sendable {
  case title, tags, aliases, summary, references, headings, fields, body

  /// How often a word would have to stand in the text to say as much.
  var weight: Float {
    switch self {
    case .title: 8
    case .tags: 3
    case .summary: 2.5
    case .aliases, .references, .headings: 1.5
    case .fields, .body: 1
    }
  }

  /// How far a word in a longer text says less: the `b` of BM25.
  var normalization: Float {
    switch self {
    case .body, .fields: 0.75
    case .title, .summary: 0.5
    case .tags, .aliases, .references, .headings: 0.3
    }
  }

  /// Whether it is running text, in which the commonest words tell nothing.
  var isRunningText: Bool { self == .body || self == .fields }
}
