/// What is found besides when another name of a term is typed: the documents that have the words of its label.
///
/// It stands in the index as a word of its own beside the name, so that it costs a reader no further files. The
/// common words of a label need not be there, unless it has no others.
struct AliasWord: Sendable {
  /// The name with a space at its end, as no word has it; then the same before each spelling that a label is shown by.
  let forms: [[UInt8]]
  let isCommon: Bool
  let postings: [(document: Int, impact: UInt8)]

  static func all(_ synonyms: Synonyms, _ index: InvertedIndex) -> [AliasWord] {
    let sought = Set(synonyms.labels.flatMap(\.labels).flatMap(words))
    var wordOfForm: [String: Int] = [:]
    for (word, forms) in index.lexicon.words.enumerated() {
      for form in forms {
        let text = String(decoding: form, as: UTF8.self)
        if sought.contains(text) { wordOfForm[text] = word }
      }
    }
    return synonyms.labels.compactMap { alias, labels in
      let found = labels.sorted().compactMap { label in documents(words(label).map { wordOfForm[$0] }, index) }
      let impacts = Dictionary(found.flatMap(\.postings).map { ($0.document, $0.impact) }, uniquingKeysWith: max)
      let postings = impacts.sorted { $0.key < $1.key }.map { (document: $0.key, impact: $0.value) }
      guard !postings.isEmpty else { return nil }
      let spellings = Set(found.flatMap(\.telling).flatMap { index.lexicon.words[$0] })
      let forms = ([[]] + spellings).map { Array("\(alias) ".utf8) + $0 }
      return AliasWord(
        forms: forms.sorted { $0.lexicographicallyPrecedes($1) }, isCommon: found.allSatisfy(\.telling.isEmpty),
        postings: postings)
    }
  }

  private static func words(_ label: String) -> [String] { label.split(separator: " ").map(String.init) }

  /// The words that are not common, and the documents that have all of them, with the mean of what these say; nothing
  /// where a word is unknown.
  private static func documents(
    _ words: [Int?], _ index: InvertedIndex
  ) -> (telling: [Int], postings: [(document: Int, impact: UInt8)])? {
    let known = Set(words.compactMap(\.self)).sorted()
    guard !words.contains(nil), !known.isEmpty else { return nil }
    let telling = known.filter { !index.isCommon[$0] }
    let needed = telling.isEmpty ? known : telling
    var sums: [Int: (count: Int, impact: Int)] = [:]
    for posting in needed.flatMap(index.published) {
      let before = sums[posting.document] ?? (0, 0)
      sums[posting.document] = (before.count + 1, before.impact + Int(posting.impact))
    }
    let postings = sums.filter { $0.value.count == needed.count }.sorted { $0.key < $1.key }
    return (telling, postings.map { ($0.key, UInt8($0.value.impact / needed.count)) })
  }
}
