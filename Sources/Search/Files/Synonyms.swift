import Catalog

/// What vocabularies call by several names: each with its label first, folded.
struct Synonyms {
  let groups: [[String]]

  init(_ configuration: Configuration) {
    let terms = configuration.vocabularies.values.sorted { $0.name < $1.name }.flatMap(\.terms)
    groups = terms.filter { !$0.aliases.isEmpty && $0.successor == nil }.map { term in
      ([term.label] + term.aliases).map(Synonyms.words)
    }.filter { Set($0).count > 1 }
  }

  /// The labels of each other name.
  var labels: [(alias: String, labels: Set<String>)] {
    let pairs = groups.flatMap { group in group.dropFirst().map { ($0, group[0]) } }.filter { $0 != $1 && $0 != "" }
    return Dictionary(grouping: pairs) { $0.0 }.mapValues { Set($0.map(\.1)) }
      .sorted { $0.key < $1.key }.map { ($0, $1) }
  }

  /// The words of a name as the index has them, folded, with single spaces.
  static func words(_ text: String) -> String {
    var stream = WordStream()
    stream.add(text, .body)
    return stream.tokens.filter { $0 != WordStream.pause }
      .map { Folding.folded(String(decoding: stream.forms[WordStream.form($0)], as: UTF8.self)) }
      .joined(separator: " ")
  }
}
